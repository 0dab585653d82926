using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Site;

/// <summary>
/// 緊急のお知らせ: stands above every page, in the reader's language. There is one at a time, since two would compete for the first
/// line; a second matter goes into the words of the first.
/// </summary>
public sealed class EmergencyNotice
{
    public int Id { get; private init; }

    public required NoticeContent Content { get; set; }

    /// <summary>Changes with every save; whoever saves must have seen the last one.</summary>
    public required Guid Version { get; set; }

    public required Person SavedBy { get; set; }

    /// <summary>UTC, like all times here.</summary>
    public required DateTime SavedAt { get; set; }

    /// <summary>Null while it is only being prepared.</summary>
    public Person? PutUpBy { get; set; }

    public DateTime? PutUpAt { get; set; }

    public Person? TakenDownBy { get; set; }

    public DateTime? TakenDownAt { get; set; }

    public bool IsUp => PutUpAt is not null && TakenDownAt is null;
}
