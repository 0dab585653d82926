using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>A draft as lists show it, without its words.</summary>
public sealed record DraftLine
{
    public required int Number { get; init; }

    public required EntryKind Kind { get; init; }

    public required string Title { get; init; }

    public required DraftState Stage { get; init; }

    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Whether the entry has never been public.</summary>
    public required bool IsNew { get; init; }

    public required Person SavedBy { get; init; }

    /// <summary>UTC, like all times here.</summary>
    public required DateTime SavedAt { get; init; }

    public required IReadOnlyList<Person> Contributors { get; init; }

    public string? Reason { get; init; }

    public Person? AskedBy { get; init; }

    public DateTime? AskedAt { get; init; }

    public Person? SentBackBy { get; init; }

    public DateTime? SentBackAt { get; init; }

    public string? SentBackComment { get; init; }

    /// <summary>Facts are written on the Japanese page, so a draft that changes nothing else stands there.</summary>
    public IReadOnlyList<Language> Places => Languages.Count > 0 ? Languages : [Language.Source];

    public EntryState State => Stage switch
    {
        DraftState.InReview => EntryState.InReview,
        DraftState.Scheduled => EntryState.Scheduled,
        _ => EntryState.Draft,
    };

    /// <summary>Whether nobody has written a title yet, as after the upload of a photo.</summary>
    public bool IsUntitled => Title == Draft.TitleOfPhoto(Number);

    public bool IsBy(Person person) => Contributors.Any(person.Is);
}
