using Chitose.Exchange.Checks;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>What a translation lost, and what was never translated.</summary>
public sealed class StructureTests
{
    private const string About = "pages/about";

    [Theory]
    [InlineData("en", "## Five languages\n\n", "", "headings-differ")]
    [InlineData("ko", "## 다섯 언어", "### 다섯 언어", "heading-level")]
    [InlineData("zh-Hans", "- 距离、时差和结好年数由程序计算。", "", "lists-differ")]
    [InlineData("en", "[contact page](/en/contact)", "contact page", "link-missing")]
    [InlineData("th", "](/th/contact)", "](/ja/contact)", "link-language")]
    [InlineData("ko", "](/ko/contact)", "](/ko/contacts)", "link-dead")]
    [InlineData("en", "](/en/contact)", "](/en/copyright)", "link-names-other")]
    [InlineData("zh-Hans", "](/zh/copyright)", "](/zh/contact)", "link-names-other")]
    [InlineData("ja", "](/ja/copyright)", "](/ja/contact)", "link-names-other")]
    [InlineData("en", "[contact page](/en/contact)", "[Ibusuki](/en/partners/anchorage)", "link-names-other")]
    [InlineData("en", "https://www.city.chitose.lg.jp/", "https://www.city.sapporo.jp/", "link-other")]
    [InlineData("en", "Japanese is the source language. A page that has not been translated yet is shown in Japanese and says so.\n\n", "", "paragraph-missing")]
    [InlineData("en", "Japanese is the source language.", "TODO", "text-placeholder")]
    [InlineData("ko", "원문 언어는 일본어입니다.", "もとになる言語は日本語です。", "text-untranslated")]
    [InlineData("th", "ภาษาต้นฉบับคือภาษาญี่ปุ่น", "Japanese is the source language of all the pages of this site.", "text-language")]
    [InlineData("en", "source language", "source source language", "word-twice")]
    [InlineData("th", "“อยู่ระหว่างตรวจสอบ”", "“อยู่ระหว่างตรวจสอบ", "brackets-unbalanced")]
    [InlineData("zh-Hans", "原文语言为日语。", "原文语言为日语.", "punctuation-width")]
    [InlineData("en", "Japanese, English", "Japanese，English", "punctuation-width")]
    public void A_mistake_is_found(string tag, string words, string instead, string rule) =>
        Assert.Contains(Found(Changed(About, tag, words, instead)), finding => finding.Rule.Id == rule && finding.Field.Language?.Tag == tag);

    [Theory]
    [InlineData("en", "https://www.city.chitose.lg.jp/", "https://www.city.chitose.lg.jp/en/")]
    [InlineData("en", "Japanese is the source language. A page", "Japanese is the source language.\n\nA page")]
    [InlineData("en", "[contact page](/en/contact)", "[how to reach us](/en/contact)")]
    [InlineData("ko", "[문의](/ko/contact)", "[문의 페이지](/ko/contact)")]
    [InlineData("zh-Hans", "原文语言为日语。", "原文为日语（Japanese）。")]
    [InlineData("en", "has not been translated yet", "has not been put into another language yet")]
    [InlineData("ko", "다섯 언어로, 누구나", "5개 언어로, 누구나")]
    public void What_is_right_too_is_not_flagged(string tag, string words, string instead) =>
        Assert.DoesNotContain(Found(Changed(About, tag, words, instead)), finding => finding.Severity != Severity.Note);

    [Fact]
    public void Two_languages_in_one_field_are_found_as_in_the_brochure()
    {
        var entry = CheckedContent.Copy("programs/mears");
        entry.TextIn(Language.Japanese)!.Title = "ミアーズ中学校 交流事業 (An exchange program with Mears Middle School)";

        Assert.Contains(Found(entry), finding => finding.Rule.Id == "text-mixed");
    }

    [Theory]
    [InlineData("千歳市はクック湾（Cook Inlet）に面した町と交流しています。")]
    [InlineData("アンカレジ市（Municipality of Anchorage）の使節団です。")]
    public void Names_in_brackets_are_right(string japanese)
    {
        var entry = CheckedContent.Copy("programs/mears");
        entry.TextIn(Language.Japanese)!.Lead = japanese;

        Assert.DoesNotContain(Found(entry), finding => finding.Rule.Id is "text-mixed" or "text-language");
    }

    [Fact]
    public void A_link_is_mended_into_the_language_of_its_text()
    {
        var entry = Changed(About, "th", "](/th/contact)", "](/ja/contact)");

        var mended = Correction.Of(entry, Found(entry).Single(finding => finding.Rule.Id == "link-language"))!;

        Assert.Contains("](/th/contact)", mended.TextIn(Language.Thai)!.Body.Markdown, StringComparison.Ordinal);
    }

    private static Entry Changed(string path, string tag, string words, string instead)
    {
        var entry = CheckedContent.Copy(path);
        var text = entry.TextIn(Language.WithTag(tag)!)!;
        Assert.Contains(words, text.Body.Markdown + text.Lead, StringComparison.Ordinal);
        text.Body.Markdown = text.Body.Markdown.Replace(words, instead, StringComparison.Ordinal);
        text.Lead = text.Lead?.Replace(words, instead, StringComparison.Ordinal);
        return entry;
    }

    private static IReadOnlyList<Finding> Found(Entry entry)
    {
        var addresses = new SiteAddresses();
        CheckedContent.Entries.ToList().ForEach(other => addresses.Add(other.Kind, other.Slug));
        return EntryChecks.Of(entry, new CheckContext { Glossary = CheckedContent.Context.Glossary, Ties = CheckedContent.Context.Ties, Addresses = addresses, Titles = CheckedContent.Context.Titles });
    }
}
