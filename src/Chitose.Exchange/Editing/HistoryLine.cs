using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>A published version in the list of all, without its content.</summary>
public sealed record HistoryLine
{
    /// <summary>第7版.</summary>
    public required int Edition { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required Person PublishedBy { get; init; }

    public required IReadOnlyList<Person> WrittenBy { get; init; }

    public required string Reason { get; init; }

    /// <summary>Languages whose text changed; none if only facts did.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    public required Approval? Approval { get; init; }
}
