using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>An entry that was deleted and can be brought back for thirty days. Its history stays for ever.</summary>
public sealed class DeletedEntry
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public required int Number { get; init; }

    public required EntryKind Kind { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The draft as it was, or else what was public, as <see cref="EntryJson"/>.</summary>
    public required string Json { get; init; }

    public required Person DeletedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DeletedAt { get; init; }

    public required string Reason { get; init; }
}
