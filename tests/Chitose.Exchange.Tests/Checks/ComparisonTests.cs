using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.SideBySide;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks;

public sealed class ComparisonTests
{
    public static TheoryData<string> Content => [.. CheckedContent.Entries.Select(CheckedContent.PathOf)];

    [Theory]
    [MemberData(nameof(Content))]
    public void Nothing_in_our_content_says_one_thing_in_one_language_and_another_in_the_next(string path)
    {
        var different = Comparison.Of(new CheckedEntry(CheckedContent.Copy(path), CheckedContent.Context)).Where(row => row.Cells.Any(cell => cell.Standing == Standing.Different));

        Assert.Empty(different.Select(Describe));
    }

    [Fact]
    public void Each_date_and_number_stands_in_the_words_of_each_language()
    {
        var rows = Rows(CheckedContent.Copy("partners/kongsberg"));

        Assert.Contains("Date: 昭和63年（1988年）8月31日 | August 31, 1988 | 1988年8月31日 | 1988년 8월 31일 | วันที่ 31 สิงหาคม พ.ศ. 2531 (ค.ศ. 1988)", rows);
        Assert.Contains(rows, row => row.StartsWith("Anniversary: ", StringComparison.Ordinal) && row.Contains("25th anniversary", StringComparison.Ordinal) && row.Contains("ครบรอบ 25 ปี", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Number: 14人 | 14", StringComparison.Ordinal) && row.Contains("14명", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_in_the_place_of_something_else_is_different()
    {
        var entry = CheckedContent.Copy("partners/kongsberg");
        entry.TextIn(Language.Korean)!.Body.Markdown = entry.TextIn(Language.Korean)!.Body.Markdown.Replace("25주년", "35주년", StringComparison.Ordinal);

        var row = Assert.Single(Comparison.Of(new CheckedEntry(entry, CheckedContent.Context)), row => row.Cells.Any(cell => cell.Standing == Standing.Different));

        Assert.Equal(ComparedMatter.Anniversary, row.Matter);
        Assert.Equal([Standing.Same, Standing.Same, Standing.Same, Standing.Different, Standing.Same], row.Cells.Select(cell => cell.Standing));
        Assert.Contains("35주년", row.Cells[3].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_and_telephone_numbers_stand_in_the_words_of_each_language()
    {
        var rows = Rows(Written.Ceremony("ja 13時から 電話 0123-24-3131", "en at 3 p.m., phone +81-123-24-3131", "th เวลา 13.00 น."));

        Assert.Equal(["Time: 13時 | 3 p.m. |  |  | 13.00 น.", "Contact: 0123-24-3131 | +81-123-24-3131 |  |  | "], rows.Where(row => row.StartsWith("Time", StringComparison.Ordinal) || row.StartsWith("Contact", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_one_translation_alone_mentions_has_a_row_of_its_own()
    {
        var entry = CheckedContent.Copy("partners/anchorage");
        entry.TextIn(Language.English)!.Body.Markdown += "\n\nOn May 5, 2001, a new hall was opened.";

        var row = Assert.Single(Comparison.Of(new CheckedEntry(entry, CheckedContent.Context)), row => row.Cells[0].Words is null);

        Assert.Equal((Standing.Absent, Standing.Different, "May 5, 2001"), (row.Cells[0].Standing, row.Cells[1].Standing, row.Cells[1].Words));
    }

    [Fact]
    public void Names_stand_in_each_language_and_a_wrong_spelling_is_different()
    {
        var entry = CheckedContent.Copy("partners/kongsberg");
        entry.TextIn(Language.Chinese)!.Title = "康斯堡市";
        entry.TextIn(Language.Chinese)!.Summary = "";
        entry.TextIn(Language.Chinese)!.Body.Markdown = "";

        var row = Assert.Single(Comparison.Of(new CheckedEntry(entry, CheckedContent.Context)), row => row.Matter == ComparedMatter.Name && row.Cells[1].Words == "Kongsberg");

        Assert.Equal(["コングスベルグ市", "Kongsberg", "康斯堡", "콩스베르그시", "เมืองคองส์เบิร์ก"], row.Cells.Select(cell => cell.Words));
        Assert.Equal([Standing.Same, Standing.Same, Standing.Different, Standing.Same, Standing.Same], row.Cells.Select(cell => cell.Standing));
    }

    [Fact]
    public void A_language_without_a_text_has_nothing_to_compare()
    {
        var entry = CheckedContent.Copy("partners/anchorage");
        entry.Texts.RemoveAll(text => text.Language == Language.Thai);

        Assert.All(Comparison.Of(new CheckedEntry(entry, CheckedContent.Context)), row => Assert.Equal(Standing.NoText, row.Cells[4].Standing));
    }

    private static IEnumerable<string> Rows(Entry entry) =>
        Comparison.Of(new CheckedEntry(entry, CheckedContent.Context)).Select(Describe);

    private static string Describe(ComparedRow row) => $"{row.Matter}: {string.Join(" | ", row.Cells.Select(cell => cell.Words))}";
}
