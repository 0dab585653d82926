namespace Chitose.Exchange.Editing;

/// <summary>
/// A draft as it was saved once. Forms that are still open on an older version are merged from it, and nothing that was typed is
/// lost for thirty days.
/// </summary>
public sealed class DraftSave
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public int Id { get; init; }

    public required int Number { get; init; }

    public required Guid Version { get; init; }

    /// <summary>What it was made from, as <see cref="DraftBasis"/>; null for the first version of a new entry.</summary>
    public string? Basis { get; init; }

    /// <summary>The entry as <see cref="EntryJson"/>.</summary>
    public required string Json { get; init; }

    public required Person SavedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; init; }

    /// <summary>Saved while typing, not by a button.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Kept beside the draft because it could not be taken over someone else's words; its writer has yet to join the two.</summary>
    public bool IsAside { get; set; }
}
