using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Readings;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData("{千歳|ちとせ}")]
    [InlineData("{学校|がっこう}へ{行|い}く。{行|おこな}う。")]
    [InlineData("{友達|ともだち}と{今日|きょう}{食|た}べる。{食べる|たべる}")]
    [InlineData("{取引|とりひき}、{小川|おがわ}、{一歩|いっぽ}、{人々|ひとびと}、{日本|にっぽん}、{日本|にほん}")]
    [InlineData("{山口幸太郎|やまぐちこうたろう}、{田中健|たなかたけし}")]
    [InlineData("{済州|ちぇじゅ}、{大邱|テグ}、1969{年|ねん}4{月|がつ}21{日|にち}、{1日|ついたち}")]
    public void A_right_reading_is_not_flagged(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("{千歳|ちとえ}", "reading-name", "{千歳|ちとせ}")]
    [InlineData("{指宿市|いぶすぎし}", "reading-name", "{指宿市|いぶすきし}")]
    [InlineData("{学校|がっこ}", "reading-unlikely", null)]
    [InlineData("{姉妹|しまひ}", "reading-unlikely", null)]
    [InlineData("{食べる|たべう}", "reading-unlikely", null)]
    [InlineData("{食|たべ}べる", "reading-doubled", null)]
    [InlineData("{漢字|kanji}", "reading-kana", null)]
    [InlineData("{漢字|漢字}", "reading-kana", null)]
    [InlineData("{省都|ショウト}", "reading-katakana", "{省都|しょうと}")]
    [InlineData("{ひらがな|ひらがな}", "reading-needless", "ひらがな")]
    [InlineData("{市役所|しやくしょ}と{市役所|しやくじょ}", "reading-varies", null)]
    [InlineData("｛漢字｜かんじ｝", "readings-unbalanced", "{漢字|かんじ}")]
    [InlineData("{漢字｜かんじ}", "readings-unbalanced", "{漢字|かんじ}")]
    [InlineData("{漢字|かんじ", "readings-unbalanced", null)]
    public void A_wrong_reading_is_found(string text, string rule, string? suggestion) =>
        Assert.Equal(suggestion, Assert.Single(Found(text), finding => finding.Rule.Id == rule).Suggestion);

    [Fact]
    public void The_reading_of_a_title_is_kana_too()
    {
        var entry = CheckedContent.Copy("partners/kongsberg");
        entry.TextIn(Language.Japanese)!.Reading = "こんぐすべるぐ市";

        Assert.Equal(("reading-kana", "reading"), CheckedContent.Findings(entry).Select(finding => (finding.Rule.Id, finding.Field.Name)).Single());
    }

    [Fact]
    public void A_text_of_braces_alone_does_not_take_long()
    {
        Assert.InRange(Found(new string('{', 50_000) + string.Concat(Enumerable.Repeat("|}", 25_000))).Count, 1, 20);
    }

    private static IReadOnlyList<Finding> Found(string text)
    {
        var entry = Cast.Anchorage();
        entry.Texts.RemoveAll(other => !other.Language.IsSource);
        entry.TextIn(Language.Japanese)!.Body.Markdown = text;
        return [.. EntryChecks.Of(entry, new CheckContext { Glossary = CheckedContent.Context.Glossary }).Where(finding => finding.Rule.Group == RuleGroup.Readings)];
    }
}
