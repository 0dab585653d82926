using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>An entry that is not public: at most one a entry, whole, apart from everything the public site reads.</summary>
public sealed class Draft
{
    public required EntryKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>The entry as <see cref="EntryJson"/>.</summary>
    public required string Json { get; set; }

    public required string SavedBy { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; set; }

    /// <summary>Changes with every save; a save based on another version is refused.</summary>
    public required Guid Version { get; set; }
}
