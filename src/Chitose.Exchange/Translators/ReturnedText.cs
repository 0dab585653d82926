using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Translators;

/// <summary>Judges the rows that came back for one text, against the text as it stands.</summary>
internal sealed class ReturnedText(TextUnits text, FormerJapanese former)
{
    private readonly Dictionary<UnitId, (ReturnedRow Row, RowOutcome Outcome)> _judged = [];

    /// <summary>New words by the unit in which they belong.</summary>
    public Dictionary<UnitId, string> Words { get; } = [];

    /// <summary>Whether, with these rows, nothing is left to do in the text.</summary>
    public bool IsComplete => Words.Count > 0 && text.Units.All(CameBack);

    /// <returns>What becomes of each row, in their order.</returns>
    public async Task<IReadOnlyList<RowOutcome>> JudgeAsync(IReadOnlyList<(UnitId Id, ReturnedRow Row)> rows, CancellationToken cancel)
    {
        var places = new List<(UnitId? Unit, RowOutcome Outcome)>();
        foreach (var (id, row) in rows)
        {
            var (unit, outcome) = await JudgeAsync(id, row, cancel);
            places.Add((unit, outcome));
            if (unit is { } place)
            {
                _judged[place] = (row, outcome);
            }
        }

        RefuseHalfBody();
        return [.. places.Select(place => place.Unit is { } unit ? _judged[unit].Outcome : place.Outcome)];
    }

    private async Task<(UnitId? Unit, RowOutcome Outcome)> JudgeAsync(UnitId id, ReturnedRow row, CancellationToken cancel)
    {
        var field = TranslatedField.Named(id.Field)!;
        var words = field.Tidy(row.Words);
        if (!UnitStamp.TryParse(row.Stamp, out var stamp))
        {
            return (null, words.Length == 0 ? new RowOutcome.Empty() : new RowOutcome.Unknown());
        }

        if (UnitFor(id, stamp) is not { } unit)
        {
            return (null, words.Length == 0 ? new RowOutcome.Empty() : await MisplacedAsync(id, stamp, cancel));
        }

        RowOutcome outcome = _judged.ContainsKey(unit.Id) ? new RowOutcome.Contradicted()
            : words.Length == 0 ? new RowOutcome.Empty()
            : words == unit.Target ? new RowOutcome.Unchanged()
            : stamp.Target != unit.Stamp.Target ? new RowOutcome.Rewritten(unit.Target)
            : words.Length > field.MaxLength ? new RowOutcome.TooLong(field.MaxLength)
            : new RowOutcome.Taken();
        if (outcome is RowOutcome.Taken)
        {
            Words[unit.Id] = words;
        }

        return outcome is RowOutcome.Contradicted ? (null, outcome) : (unit.Id, outcome);
    }

    /// <summary>The unit with the Japanese that the row was made from: in its own place, or else in the only other one.</summary>
    private TranslationUnit? UnitFor(UnitId id, UnitStamp stamp)
    {
        var same = text.Units.Where(unit => unit.Id.Field == id.Field && unit.Stamp.Source == stamp.Source).ToList();
        return same.Find(unit => unit.Id == id) ?? (same.Count == 1 ? same[0] : null);
    }

    /// <summary>There is no longer such Japanese; or it is there, and the translation has been cut into other paragraphs.</summary>
    private async Task<RowOutcome> MisplacedAsync(UnitId id, UnitStamp stamp, CancellationToken cancel)
    {
        if (text.Fingerprint == stamp.Japanese)
        {
            return id.Field == FieldPath.Body ? new RowOutcome.Rewritten(text.Body) : new RowOutcome.Unknown();
        }

        var before = await former.FindAsync(id.Number, stamp.Japanese, cancel);
        return new RowOutcome.Older(
            await former.EditionAsync(id.Number, stamp.Japanese, cancel),
            await former.EditionAsync(id.Number, text.Fingerprint, cancel),
            before is null ? null : text.ChangesSince(before, id));
    }

    /// <summary>Of a body that is not there yet, some paragraphs alone would look as if they were the whole.</summary>
    private void RefuseHalfBody()
    {
        var body = text.Units.Where(unit => unit.Id.Field == FieldPath.Body).ToList();
        RowOutcome? fault = body.Any(unit => unit.Target.Length > 0) || body.All(unit => Words.ContainsKey(unit.Id)) ? null : new RowOutcome.Incomplete();
        if (fault is null && text.BodyWith(Words, IsComplete).Length > Entries.EntryText.BodyMaxLength)
        {
            fault = new RowOutcome.TooLong(Entries.EntryText.BodyMaxLength);
        }

        foreach (var unit in body.Where(unit => fault is not null && Words.Remove(unit.Id)))
        {
            _judged[unit.Id] = _judged[unit.Id] with { Outcome = fault! };
        }
    }

    /// <summary>Whether a unit needs no more work. One whose Japanese has changed does, unless its translation has changed too or was confirmed.</summary>
    private bool CameBack(TranslationUnit unit) => _judged.TryGetValue(unit.Id, out var judged) && judged.Outcome switch
    {
        RowOutcome.Taken => true,
        RowOutcome.Unchanged => !unit.IsStale || judged.Row.IsConfirmed,
        RowOutcome.Empty => unit.Target.Length == 0 && !TranslatedField.Named(unit.Id.Field)!.IsNeeded,
        _ => false,
    };
}
