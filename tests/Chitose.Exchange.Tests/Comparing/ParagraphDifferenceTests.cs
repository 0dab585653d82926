using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Comparing;

[Properties(Arbitrary = [typeof(EditedText)])]
public sealed class ParagraphDifferenceTests
{
    private const string Before = "## あゆみ\n\n交流は長く続いています。公園の名が「ちとせパーク」に改められました。\n\n- 一つ\n- 二つ\n\nおわり。";

    [Fact]
    public void Numbers_paragraphs_as_readers_of_either_text_count()
    {
        const string after = "## あゆみ\r\n\r\n交流は長く続いています。公園の名が「千歳パーク」に改められました。\n\n\n令和7年10月に、市長団10人が訪れました。\n\nおわり。\n";

        Assert.Equal(
        [
            "Same 1 1 ## あゆみ",
            "Changed 2 2 交流は長く続いています。公園の名が「[-ちとせパーク-][+千歳パーク+]」に改められました。",
            "Removed 3 - [-- 一つ\n- 二つ-]",
            "Added - 3 [+令和7年10月に、市長団10人が訪れました。+]",
            "Same 4 4 おわり。",
        ],
        Shown(Before, after));
    }

    [Fact]
    public void Finds_the_paragraph_that_another_was_changed_into()
    {
        var shown = Shown("交流の始まりは、スキーの大会でした。\n\nまちには、古い銀山の博物館があります。", "まちには、古い銀山の立派な博物館があります。");

        Assert.Equal(["Removed 1 - [-交流の始まりは、スキーの大会でした。-]", "Changed 2 1 まちには、古い銀山の[+立派な+]博物館があります。"], shown);
    }

    [Fact]
    public void Keeps_apart_what_has_nothing_in_common()
    {
        var shown = Shown("交流の始まりは、スキーの大会でした。", "An entirely new text.");

        Assert.Equal(["Removed 1 - [-交流の始まりは、スキーの大会でした。-]", "Added - 1 [+An entirely new text.+]"], shown);
    }

    [Fact]
    public void Empty_lines_are_no_paragraphs() => Assert.All(
        ParagraphDifference.Between("一\n\n二", "\n\n一\n \t\n\n二\n", Language.Japanese),
        paragraph => Assert.Equal(ParagraphChange.Same, paragraph.Change));

    [Fact]
    public void Takes_many_changed_paragraphs()
    {
        var before = string.Join("\n\n", Enumerable.Range(0, 2_000).Select(i => $"第{i}回の交流が行われました。"));
        var compared = ParagraphDifference.Between(before, before.Replace("交流", "行事", StringComparison.Ordinal), Language.Japanese);

        Assert.Equal(2_000, compared.Count(paragraph => paragraph.Change == ParagraphChange.Changed));
    }

    [Property]
    public bool Every_paragraph_of_both_texts_is_there_once_and_in_order(Versions versions)
    {
        var compared = ParagraphDifference.Between(versions.Mine, versions.Theirs, Language.Japanese);
        return Enumerable.Range(1, Paragraphs.Of(versions.Mine).Count).SequenceEqual(compared.Where(p => p.Before is not null).Select(p => p.Before!.Value))
            && Enumerable.Range(1, Paragraphs.Of(versions.Theirs).Count).SequenceEqual(compared.Where(p => p.After is not null).Select(p => p.After!.Value))
            && compared.Where(p => p.After is not null).Select(p => ShownDifference.After(p.Text)).SequenceEqual(Paragraphs.Of(versions.Theirs));
    }

    private static IEnumerable<string> Shown(string before, string after) =>
        ParagraphDifference.Between(before, after, Language.Japanese)
            .Select(p => $"{p.Change} {p.Before?.ToString(Language.English.Culture) ?? "-"} {p.After?.ToString(Language.English.Culture) ?? "-"} {ShownDifference.Of(p.Text)}");
}
