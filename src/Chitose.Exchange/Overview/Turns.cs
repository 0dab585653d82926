using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Overview;

/// <summary>What waits for one person, from the drafts of all.</summary>
public static class Turns
{
    /// <summary>Drafts that a publisher has handed back to this writer, the latest first.</summary>
    public static IEnumerable<DraftLine> SentBackTo(this IEnumerable<DraftLine> drafts, Person person) =>
        drafts.Where(draft => draft.Stage == DraftState.Editing && draft.SentBackAt is not null && draft.IsBy(person)).OrderByDescending(draft => draft.SentBackAt);

    /// <summary>Drafts that this person is writing, the latest first.</summary>
    public static IEnumerable<DraftLine> OpenBy(this IEnumerable<DraftLine> drafts, Person person) =>
        drafts.Where(draft => draft.Stage == DraftState.Editing && draft.SentBackAt is null && draft.IsBy(person)).OrderByDescending(draft => draft.SavedAt);

    /// <summary>Drafts that wait for a publisher, those longest that have waited longest; what this person wrote needs somebody else first.</summary>
    public static IEnumerable<DraftLine> WaitingFor(this IEnumerable<DraftLine> drafts, Person person) =>
        drafts.Where(draft => draft.Stage == DraftState.InReview).OrderBy(draft => draft.IsBy(person)).ThenBy(draft => draft.AskedAt);
}
