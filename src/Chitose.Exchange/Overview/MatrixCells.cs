using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>Judges an entry language by language.</summary>
internal static class MatrixCells
{
    public static readonly IReadOnlyList<MatrixCell> Withdrawn = [.. Language.All.Select(language => new MatrixCell(language, EntryState.Withdrawn, null))];

    /// <param name="texts">Its public texts; null if it is not public.</param>
    /// <param name="draft">Its draft, if there is one.</param>
    public static IReadOnlyList<MatrixCell> Of(IReadOnlyList<StandingText>? texts, DraftLine? draft) => [.. Language.All.Select(language =>
    {
        EntryState? work = draft?.Places.Contains(language) == true ? draft.State : null;
        var text = texts?.FirstOrDefault(other => other.Language == language);
        var seen = text is not null ? text.IsOutdated ? EntryState.Outdated : EntryState.Published
            : texts is null && draft is { IsNew: false } ? EntryState.Withdrawn
            : EntryState.Missing;
        return new MatrixCell(language, seen == EntryState.Missing && work is not null ? null : seen, work);
    })];
}
