using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Overview;

/// <summary>Every entry in every language: one page of those asked for, and how many there are of each state in all.</summary>
public sealed record Matrix
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 50;

    public required IReadOnlyList<MatrixRow> Rows { get; init; }

    /// <summary>How many entries there are, asked for or not.</summary>
    public required int Entries { get; init; }

    /// <summary>How many were asked for, by kind.</summary>
    public required IReadOnlyDictionary<EntryKind, int> Found { get; init; }

    /// <summary>In how many cells each state stands, of all entries.</summary>
    public required IReadOnlyDictionary<EntryState, int> Counts { get; init; }

    public int FoundInAll => Found.Values.Sum();
}
