using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Tests.Storage;
using Chitose.Exchange.Translators;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Translators;

/// <summary>Files that go out and come back, for everything that the repository's content holds.</summary>
public sealed partial class TranslationFileTests(UntranslatedContent content) : IClassFixture<UntranslatedContent>
{
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    private static readonly IReadOnlyList<Language> TranslatedLanguages = [.. Language.All.Where(language => !language.IsSource)];

    public static TheoryData<string> Targets => [.. TranslatedLanguages.Select(language => language.Segment)];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task What_goes_out_and_comes_back_as_it_was_changes_nothing(string segment)
    {
        var language = Language.Find(segment)!;
        var before = await content.Outdated.DumpAsync();
        foreach (var file in new[] { await content.Outdated.SheetAsync(language), await content.Outdated.XliffAsync(language) })
        {
            var judged = await content.Outdated.TakeAsync(file);

            Assert.True(judged.Count > 300, $"{judged.Count} rows");
            Assert.All(judged, row => Assert.True(row.Outcome is RowOutcome.Unchanged or RowOutcome.Empty, $"{row.Row.Id}: {row.Outcome}"));
            Assert.Equal(before, await content.Outdated.DumpAsync());
        }
    }

    [Fact]
    public async Task Translated_sheets_become_drafts_with_exactly_these_words()
    {
        using var store = await UntranslatedContent.JapaneseAloneAsync();
        var rows = new List<ReturnedRow>();
        foreach (var language in TranslatedLanguages)
        {
            rows.AddRange(TranslationFile.Read(await store.SheetAsync(language)).Select(row => row with { Words = Translation(row.Id) }));
        }

        await AssertTakenAsync(store, rows);
    }

    [Fact]
    public async Task Translated_XLIFF_becomes_drafts_with_exactly_these_words()
    {
        using var store = await UntranslatedContent.JapaneseAloneAsync();
        var rows = new List<ReturnedRow>();
        foreach (var language in TranslatedLanguages)
        {
            var document = XDocument.Parse(Encoding.UTF8.GetString(await store.XliffAsync(language)), LoadOptions.PreserveWhitespace);
            foreach (var unit in document.Descendants(Core + "unit"))
            {
                unit.Element(Core + "segment")!.Add(new XElement(Core + "target", Translation((string)unit.Attribute("id")!)));
            }

            rows.AddRange(TranslationFile.Read(Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting))));
        }

        await AssertTakenAsync(store, rows);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task No_reading_of_a_Japanese_word_goes_out(string segment)
    {
        foreach (var page in await content.Outdated.NeedsAsync(Language.Find(segment)!))
        {
            Assert.All(page.Units, unit => Assert.DoesNotMatch(Reading(), unit.Source));
            Assert.DoesNotMatch(Reading(), page.Title);
        }
    }

    [Fact]
    public async Task A_sheet_that_a_spreadsheet_saved_in_its_own_way_reads_the_same()
    {
        var file = await content.Outdated.SheetAsync(Language.Thai);
        var text = Encoding.UTF8.GetString(file)[1..];
        var expected = TranslationFile.Read(file);
        byte[][] saved =
        [
            Encoding.UTF8.GetBytes(text),
            Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)),
            Encoding.UTF8.GetBytes(Respaced(text, ';', alwaysQuoted: false)),
            Encoding.UTF8.GetBytes("sep=;\r\n" + Respaced(text, ';', alwaysQuoted: true)),
            Encoding.UTF8.GetBytes(Respaced(text, ',', alwaysQuoted: true)),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Respaced(text, '\t', alwaysQuoted: false))],
            Encoding.UTF8.GetBytes(text + "\r\n,,,,,,,\r\n\r\n"),
        ];

        Assert.All(saved, other => Assert.Equal(Plain(expected), Plain(TranslationFile.Read(other))));

        static IEnumerable<(string, string, string)> Plain(IEnumerable<ReturnedRow> rows) => rows.Select(row => (row.Id, row.Words.ReplaceLineEndings("\n"), row.Stamp));
    }

    [Fact]
    public async Task A_sheet_begins_with_its_mark_and_holds_no_formula()
    {
        var file = await content.Outdated.SheetAsync(Language.English);

        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        Assert.DoesNotMatch("(?<!\r)\n[^\"]*\r\n", Encoding.UTF8.GetString(file)[..200]);
        var cells = Cells(Encoding.UTF8.GetString(file)[1..]).ToList();
        Assert.All(cells, record => Assert.Equal(FileWords.ColumnCount, record.Count));
        Assert.All(cells.SelectMany(record => record), cell => Assert.DoesNotMatch("^[=+\\-@\t\r＝＋－＠]", cell));
        Assert.Contains(cells.SelectMany(record => record), cell => cell.StartsWith("'- ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+2")]
    [InlineData("'=1+2")]
    [InlineData("''- a")]
    [InlineData("'60s music")]
    [InlineData("+81")]
    [InlineData("-")]
    [InlineData("@chitose")]
    [InlineData("＝全角")]
    [InlineData("'")]
    [InlineData("")]
    [InlineData("words")]
    public void A_cell_gives_back_what_was_put_into_it(string words)
    {
        var cell = SheetCell.Guarded(words);

        Assert.Equal(words, SheetCell.Bare(cell));
        Assert.DoesNotMatch("^[=+@＝＋－＠-]", cell);
    }

    private static async Task AssertTakenAsync(TempStore store, IReadOnlyList<ReturnedRow> rows)
    {
        var judged = await store.TakeAsync(rows);

        Assert.All(judged, row => Assert.True(row is { Outcome: RowOutcome.Taken, CompletesText: true }, $"{row.Row.Id}: {row.Outcome}"));
        var mine = rows.ToLookup(row => string.Join('.', row.Id.Split('.')[..2]));
        var drafts = await store.ReadAsync(db => db.Drafts.AsNoTracking().ToListAsync());
        Assert.Equal(mine.Count, TranslatedLanguages.Sum(language => drafts.Count(draft => draft.Read().TextIn(language) is not null)));
        Assert.All(drafts.SelectMany(draft => draft.Read().Texts.Select(text => (draft.Number, Text: text))).Where(pair => mine.Contains($"{pair.Number}.{pair.Text.Language.Tag}")), pair =>
        {
            var (number, text) = pair;
            var id = $"{number}.{text.Language.Tag}";
            Assert.Equal((Translation($"{id}.title"), Translation($"{id}.summary"), false), (text.Title, text.Summary, text.IsOutdated));
            Assert.Equal(string.Join("\n\n", mine[id].Where(row => row.Id.Contains(".body", StringComparison.Ordinal)).Select(row => Translation(row.Id))), text.Body.Markdown);
        });
        foreach (var language in TranslatedLanguages)
        {
            Assert.Empty(await store.NeedsAsync(language));
        }
    }

    /// <summary>Words with all that files find hard.</summary>
    private static string Translation(string id) => $"=\"{id}\" <b>&amp; 'ไทย'</b>, ; ]]>" + (id.Contains(".body", StringComparison.Ordinal) ? "\n- 한국어\t简体" : "");

    /// <summary>The same sheet with another separator, taken apart and put together by other means than the site's.</summary>
    private static string Respaced(string text, char separator, bool alwaysQuoted) => string.Concat(Cells(text).Select(record =>
        string.Join(separator, record.Select(cell => alwaysQuoted || cell.AsSpan().IndexOfAny([separator, '"', '\n', '\r']) >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)) + "\r\n"));

    private static IEnumerable<List<string>> Cells(string text)
    {
        var record = new List<string>();
        foreach (Match cell in Cell().Matches(text))
        {
            record.Add(cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["bare"].Value);
            if (cell.Groups["end"].Value != ",")
            {
                yield return record;
                record = [];
            }
        }
    }

    [GeneratedRegex("(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<bare>[^,\"\r\n]*))(?<end>,|\r\n)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"\{[^{}|]+\|[^{}|]+\}")]
    private static partial Regex Reading();
}
