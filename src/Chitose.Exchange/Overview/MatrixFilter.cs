using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>Which entries of the matrix somebody wants to see.</summary>
public sealed record MatrixFilter
{
    public EntryKind? Kind { get; init; }

    /// <summary>The language that must be in the state asked for; null for any.</summary>
    public Language? Language { get; init; }

    public EntryState? State { get; init; }

    /// <summary>Account of a person who has written in the draft.</summary>
    public string? Person { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool Takes(EntryKind kind) => Kind is null || Kind == kind;

    /// <summary>Whether one of these cells is in the state asked for.</summary>
    public bool Takes(IEnumerable<MatrixCell> cells) =>
        State is not { } state || cells.Any(cell => (Language is null || cell.Language == Language) && cell.Is(state));
}
