using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>An entry as it was when it was published. Never changed, never deleted.</summary>
public sealed class Revision
{
    public int Id { get; private init; }

    public required EntryKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>The entry as <see cref="EntryJson"/>.</summary>
    public required string Json { get; init; }

    public required string PublishedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>Why, in the words of the person or program that published.</summary>
    public required string Reason { get; init; }
}
