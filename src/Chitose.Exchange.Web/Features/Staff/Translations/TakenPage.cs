using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>What became of a file that came back.</summary>
public sealed record TakenPage(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>Refused rows that are shown one by one; a file of another kind may hold thousands.</summary>
    private const int MostShown = 200;

    /// <summary>How many rows met which end, in words.</summary>
    public required IReadOnlyList<(string Name, string Rows)> Counts { get; init; }

    public required IReadOnlyList<TakenText> Taken { get; init; }

    public required IReadOnlyList<RefusedRow> Refused { get; init; }

    public required int RefusedInAll { get; init; }

    public int NotShown => RefusedInAll - Refused.Count;

    public static TakenPage Of(IReadOnlyList<JudgedRow> rows, Language language)
    {
        var words = TranslatorFilesWords.In(language);
        var refused = rows.Where(row => row.Outcome.IsRefusal).ToList();
        var taken = rows.Where(row => row.Outcome is RowOutcome.Taken).ToList();
        return new TakenPage(TranslatorFilesPage.FrameOf(taken.Count > 0 ? words.DoneTitle : words.NoneTitle, language))
        {
            Counts =
            [
                (words.DoneTaken, Rows(taken.Count)),
                (words.DoneRefused, Rows(refused.Count)),
                (words.DoneUnchanged, Rows(rows.Count(row => row.Outcome is RowOutcome.Unchanged))),
                (words.DoneEmpty, Rows(rows.Count(row => row.Outcome is RowOutcome.Empty))),
            ],
            Taken = [.. taken.GroupBy(row => (row.Id!.Value.Number, row.Id!.Value.Language, row.Title)).Select(text => TextOf(text.Key, [.. text]))],
            Refused = [.. refused.Take(MostShown).Select(row => RefusedRow.Of(row, language))],
            RefusedInAll = refused.Count,
        };

        string Rows(int count) => words.Rows(count: count.ToString(CultureInfo.InvariantCulture));

        TakenText TextOf((int Number, Language Language, string Title) text, IReadOnlyList<JudgedRow> mine)
        {
            var name = ShellWords.In(language).NameOf(text.Language);
            return new TakenText(
                words.TextOf(title: text.Title, language: name),
                words.OpenText(title: text.Title, language: name),
                EditorPlace.Of(text.Number, text.Language),
                Rows(mine.Count),
                mine.Any(row => row.CompletesText));
        }
    }
}
