using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Says in sentences what has become of a draft.</summary>
public sealed class ReviewTexts(Language reader, DateTime now)
{
    private readonly ReviewsWords _words = ReviewsWords.In(reader);

    public string Time(DateTime utc) => StaffTime.Write(utc, now, reader);

    /// <summary>Who handed the draft back and why; null if nobody has.</summary>
    public SentBack? SentBackOf(Draft draft) => draft switch
    {
        { SentBackAt: { } at, SentBackBy: { IsProgram: true } } => new(_words.SentBackProgramNote(time: Time(at)), CommentOf(draft, reader) ?? ""),
        { SentBackAt: { } at, SentBackBy: { } by } => new(_words.SentBackNote(name: by.Name, time: Time(at)), draft.SentBackComment ?? ""),
        _ => null,
    };

    public string? ScheduledOf(Draft draft) => draft.State == DraftState.Scheduled && draft.PublishAt is { } at
        ? _words.ScheduledNote(time: Time(at), name: draft.ApprovedBy?.Name ?? "")
        : null;

    public string RequestOf(Draft draft) => draft switch
    {
        { AskedBy: { } by, AskedAt: { } at } => _words.Asked(name: by.Name, time: Time(at)),
        { SavedBy.IsProgram: true } => _words.NotAskedProgram(time: Time(draft.SavedAt)),
        _ => _words.NotAsked(name: draft.SavedBy.Name, time: Time(draft.SavedAt)),
    };

    public string Names(IEnumerable<Language> languages) => string.Join(_words.And, languages.Select(ShellWords.In(reader).NameOf));

    /// <summary>Why a draft came back, in words: a person's own, or ours for what the store keeps where it came back by itself.</summary>
    public static string? CommentOf(Draft draft, Language reader) =>
        draft.SentBackBy is { IsProgram: true } ? CommentOf(draft.SentBackComment, reader) : draft.SentBackComment;

    /// <summary>Why a draft came back by itself, in words for what the store keeps.</summary>
    public static string CommentOf(string? outcome, Language reader)
    {
        var words = ReviewsWords.In(reader);
        return outcome switch
        {
            nameof(PublishOutcome.Unchanged) => words.BackUnchanged,
            nameof(PublishOutcome.Withheld) => words.FaultWithheld,
            nameof(PublishOutcome.NeedsJapanese) => words.BackNeedsJapanese,
            nameof(PublishOutcome.NeedsSecondPerson) => words.BackNeedsSecondPerson,
            nameof(PublishOutcome.HasErrors) => words.BackHasErrors,
            nameof(PublishOutcome.AddressFixed) => words.BackAddressFixed,
            nameof(PublishOutcome.AddressTaken) => words.BackAddressTaken,
            _ => words.BackChanged,
        };
    }
}
