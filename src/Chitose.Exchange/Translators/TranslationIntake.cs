using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Translators;

/// <summary>
/// Takes what translators send back into drafts, one save an entry. Nothing is written over: a row is taken only where both the
/// Japanese and the translation are still what its translator had.
/// </summary>
public sealed class TranslationIntake(ExchangeDbContext db, DraftDesk desk, AuditLog audit)
{
    private readonly FormerJapanese _former = new(db);

    /// <param name="rows">The rows of a file.</param>
    /// <param name="by">Who sends it in.</param>
    /// <param name="cancel">Given up between two entries; what has been saved stays saved.</param>
    /// <returns>Every row, in the order of the file.</returns>
    public async Task<IReadOnlyList<JudgedRow>> TakeAsync(IReadOnlyList<ReturnedRow> rows, Person by, CancellationToken cancel)
    {
        var judged = new Dictionary<ReturnedRow, JudgedRow>(ReferenceEqualityComparer.Instance);
        var fit = new List<(UnitId Id, ReturnedRow Row)>();
        foreach (var row in rows)
        {
            var isKnown = UnitId.TryParse(row.Id, out var id);
            if (isKnown && (row.Language ?? id.Language) == id.Language)
            {
                fit.Add((id, row));
                continue;
            }

            judged[row] = new JudgedRow(row, isKnown ? id : null, "", isKnown ? new RowOutcome.OtherLanguage() : new RowOutcome.Unknown());
        }

        foreach (var entry in WithoutContradictions(fit, judged).GroupBy(pair => pair.Id.Number).ToList())
        {
            foreach (var row in await TakeEntryAsync(entry.Key, [.. entry], by, cancel))
            {
                judged[row.Row] = row;
            }
        }

        return [.. rows.Select(row => judged[row])];
    }

    /// <summary>Of rows with one id, the first where all say the same; none where they do not.</summary>
    private static IEnumerable<(UnitId Id, ReturnedRow Row)> WithoutContradictions(
        IEnumerable<(UnitId Id, ReturnedRow Row)> rows, Dictionary<ReturnedRow, JudgedRow> judged)
    {
        foreach (var same in rows.GroupBy(pair => pair.Id))
        {
            var agree = same.Select(pair => (pair.Row.Words.Trim(), pair.Row.Stamp)).Distinct().Count() == 1;
            foreach (var (id, row) in same.Skip(agree ? 1 : 0))
            {
                judged[row] = new JudgedRow(row, id, "", agree ? new RowOutcome.Unchanged() : new RowOutcome.Contradicted());
            }

            if (agree)
            {
                yield return same.First();
            }
        }
    }

    private async Task<IReadOnlyList<JudgedRow>> TakeEntryAsync(int number, IReadOnlyList<(UnitId Id, ReturnedRow Row)> rows, Person by, CancellationToken cancel)
    {
        if (await desk.OpenAsync(number, cancel) is not { } copy || copy.Entry.TextIn(Language.Source) is not { } japanese)
        {
            return [.. rows.Select(pair => new JudgedRow(pair.Row, pair.Id, "", new RowOutcome.Gone()))];
        }

        var title = TextUnits.Plain(japanese.Title);
        if (copy.Draft?.State == DraftState.Scheduled)
        {
            return [.. rows.Select(pair => new JudgedRow(pair.Row, pair.Id, title, new RowOutcome.Awaiting()))];
        }

        var judged = new List<JudgedRow>();
        var taken = new List<(TextUnits Units, ReturnedText Text)>();
        foreach (var language in rows.GroupBy(pair => pair.Id.Language))
        {
            var units = new TextUnits(copy.Entry, language.Key, await _former.BehindAsync(copy.Entry, language.Key, cancel));
            var text = new ReturnedText(units, _former);
            var outcomes = await text.JudgeAsync([.. language], cancel);
            judged.AddRange(language.Zip(outcomes, (pair, outcome) => new JudgedRow(pair.Row, pair.Id, title, outcome) { CompletesText = text.IsComplete }));
            taken.Add((units, text));
        }

        var detail = Detail(judged);
        if (detail.Length == 0)
        {
            return judged;
        }

        foreach (var (units, text) in taken.Where(pair => pair.Text.Words.Count > 0))
        {
            units.Put(text.Words, text.IsComplete);
        }

        // The log is written with the save, or not at all.
        audit.Add(by, AuditAction.TranslationsReadIn, AuditLog.SubjectOf(copy.Entry.Kind, number, copy.Entry.Slug), detail);
        var outcome = await desk.SaveAsync(copy.Entry, copy.Basis, by, isAutomatic: false, cancel);
        return outcome is SaveOutcome.Saved ? judged : [.. judged.Select(row => row.Outcome is RowOutcome.Taken ? row with { Outcome = NotSaved(outcome), CompletesText = false } : row)];
    }

    /// <summary>How many rows of each language were taken: <c>en 3, th 1</c>.</summary>
    private static string Detail(IEnumerable<JudgedRow> rows) => string.Join(", ", rows
        .Where(row => row.Outcome is RowOutcome.Taken)
        .CountBy(row => row.Id!.Value.Language)
        .Select(count => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count.Key.Tag} {count.Value}")));

    private static RowOutcome NotSaved(SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Awaiting => new RowOutcome.Awaiting(),
        SaveOutcome.Deleted => new RowOutcome.Gone(),
        _ => new RowOutcome.NotSaved(),
    };
}
