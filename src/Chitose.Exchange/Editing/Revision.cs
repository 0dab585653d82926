using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>An entry as it was when it was published. Never changed, never deleted.</summary>
public sealed class Revision
{
    public int Id { get; private init; }

    public required EntryKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>The entry as <see cref="EntryJson"/>.</summary>
    public required string Json { get; init; }

    /// <summary>Page number of the entry, by which its history is found whatever its address was.</summary>
    public int Number { get; init; }

    /// <summary>Counts the versions of one entry from 1: 第7版.</summary>
    public int Edition { get; init; }

    public required Person PublishedBy { get; init; }

    /// <summary>Who wrote what was published.</summary>
    public IReadOnlyList<Person> WrittenBy { get; init; } = [];

    /// <summary>The languages whose text changed; none if only facts did.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>Fingerprint of its Japanese, by which the version is found that a translation was made from; null where it was published before that was kept.</summary>
    public string? Japanese { get; init; }

    public Approval? Approval { get; init; }

    /// <summary>The version of the draft it was made from, by which a second press of the button is known.</summary>
    public Guid? DraftVersion { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>Why, in the words of the person or program that published.</summary>
    public required string Reason { get; init; }

    public Entry Read() => EntryJson.Read(Json);
}
