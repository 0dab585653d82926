using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Writing;

public sealed class WritingTests
{
    [Theory]
    [InlineData("ja", "くわしくは[こちらをご覧ください](https://example.org/)。")]
    [InlineData("ja", "[【ここをクリック】](https://example.org/)")]
    [InlineData("en", "See [this page](https://example.org/).")]
    [InlineData("en", "[Click here for more information](https://example.org/)")]
    [InlineData("zh-Hans", "请[点击这里](https://example.org/)。")]
    [InlineData("ko", "[자세히 보기](https://example.org/)")]
    [InlineData("th", "[อ่านเพิ่มเติม](https://example.org/)")]
    public void Vague_words_of_a_link_are_an_error(string tag, string body) =>
        Assert.Equal(Severity.Error, Assert.Single(Found(tag, body), finding => finding.Rule.Id == "link-vague").Severity);

    [Theory]
    [InlineData("ja", "[千歳市の公式サイト](https://example.org/)、[お問い合わせ](/ja/contact)")]
    [InlineData("en", "[The city’s website](https://example.org/), [Details of the Anchorage visit](https://example.com/)")]
    [InlineData("zh-Hans", "[千岁市官方网站](https://example.org/)")]
    [InlineData("ko", "[지토세시 공식 누리집](https://example.org/)")]
    [InlineData("th", "[เว็บไซต์ทางการของเมืองชิโตเสะ](https://example.org/)")]
    public void Words_that_name_the_place_are_right(string tag, string body) =>
        Assert.DoesNotContain(Found(tag, body), finding => finding.Rule.Group == RuleGroup.Writing);

    [Theory]
    [InlineData("[https://example.org/a](https://example.org/a)", "link-address")]
    [InlineData("[News](https://example.org/a) and [News](https://example.org/b)", "link-ambiguous")]
    [InlineData("Words.\n\n**A heading in bold**\n\nMore words.", "heading-bold")]
    [InlineData("## A sentence.\n\nWords.", "heading-end")]
    [InlineData("![IMG_1234.jpg](/media/a.jpg)", "alternative-file")]
    [InlineData("![Photo of a park](/media/a.jpg)", "alternative-opening")]
    [InlineData("![](/media/a.jpg)", "image-alternative")]
    [InlineData("PLEASE READ THIS NOW.", "capitals")]
    public void What_is_hard_to_read_is_found(string body, string rule) => Assert.Contains(Found("en", body), finding => finding.Rule.Id == rule);

    [Theory]
    [InlineData("{千歳市|ちとせし}は、{北海道|ほっかいどう}にあります。", null)]
    [InlineData("千歳市は、{北海道|ほっかいどう}にあります。", "easy-reading")]
    [InlineData("{千歳市|ちとせし}は、{北海道|ほっかいどう}にあって、{空港|くうこう}があって、{湖|みずうみ}があって、{山|やま}があって、{森|もり}があって、{川|かわ}もあるところです。", "easy-sentence")]
    public void Easy_Japanese_is_short_and_has_readings(string text, string? rule)
    {
        var entry = Cast.Anchorage();
        entry.TextIn(Language.Japanese)!.Body.EasyJapanese = text;

        Assert.Equal(rule, EntryChecks.Of(entry, CheckContext.Empty).SingleOrDefault(finding => finding.Field.Name == "easyJapanese" && finding.Severity != Severity.Note)?.Rule.Id);
    }

    private static IReadOnlyList<Finding> Found(string tag, string body)
    {
        var entry = CheckedContent.Copy("programs/mears");
        entry.TextIn(Language.WithTag(tag)!)!.Body.Markdown = body;
        return EntryChecks.Of(entry, CheckContext.Empty);
    }
}
