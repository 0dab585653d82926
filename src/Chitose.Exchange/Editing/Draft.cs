using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>
/// What staff are writing about an entry: whole, at most one an entry, apart from everything the public site reads. An entry is
/// known by its page number, which stays when its address changes.
/// </summary>
public sealed class Draft
{
    public const int ReasonMaxLength = 2000;

    public required int Number { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>The address that the draft wants.</summary>
    public required string Slug { get; set; }

    /// <summary>Japanese title, for lists.</summary>
    public required string Title { get; set; }

    /// <summary>What stands for the title of a photo without caption.</summary>
    public static string TitleOfPhoto(int number) => string.Create(CultureInfo.InvariantCulture, $"#{number}");

    /// <summary>The entry as <see cref="EntryJson"/>.</summary>
    public required string Json { get; set; }

    /// <summary>Languages whose words differ from what readers see, so that lists need not read <see cref="Json"/>; none if only facts do.</summary>
    public IReadOnlyList<Language> Languages { get; set; } = [];

    /// <summary>Id of the published revision it began from; null for an entry that has never been public.</summary>
    public int? BaseRevision { get; set; }

    public DraftState State { get; set; }

    /// <summary>Changes with every save; a save based on another version is not taken over it.</summary>
    public required Guid Version { get; set; }

    public required Person StartedBy { get; init; }

    /// <summary>UTC, like all times here.</summary>
    public required DateTime StartedAt { get; init; }

    public required Person SavedBy { get; set; }

    public required DateTime SavedAt { get; set; }

    /// <summary>Everyone who wrote in it; none of them may approve it alone.</summary>
    public IReadOnlyList<Person> Contributors { get; set; } = [];

    /// <summary>What was changed and why, in the writer's words.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the change of the Japanese changes its meaning; null where nobody has said.</summary>
    public bool? ChangesMeaning { get; set; }

    public Person? AskedBy { get; set; }

    public DateTime? AskedAt { get; set; }

    public Person? SentBackBy { get; set; }

    public DateTime? SentBackAt { get; set; }

    /// <summary>What the publisher wants changed.</summary>
    public string? SentBackComment { get; set; }

    public DateTime? PublishAt { get; set; }

    public IReadOnlyList<Language> PublishLanguages { get; set; } = [];

    public Person? ApprovedBy { get; set; }

    /// <summary>What the approver said, and why findings were passed over or the own work approved.</summary>
    public Approval? Approval { get; set; }

    public Entry Read() => EntryJson.Read(Json);

    /// <summary>What was said of the part that is public now has been said.</summary>
    internal void ForgetReview()
    {
        Reason = null;
        AskedBy = null;
        AskedAt = null;
        SentBackBy = null;
        SentBackAt = null;
        SentBackComment = null;
    }

    /// <summary>Takes an approval for a later hour away; the draft can be written in again.</summary>
    internal void Release()
    {
        State = DraftState.Editing;
        PublishAt = null;
        PublishLanguages = [];
        ApprovedBy = null;
        Approval = null;
    }
}
