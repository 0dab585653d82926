namespace Chitose.Exchange.Editing;

/// <summary>How an open question was settled, on what evidence, by whom. Never changed: a later decision is a new one.</summary>
public sealed class QuestionDecision
{
    public int Id { get; private init; }

    /// <summary>Id of the question, as <c>Q01</c>.</summary>
    public required string Question { get; init; }

    /// <summary>The value decided on: a date, a place, a name.</summary>
    public required string Value { get; init; }

    /// <summary>The values not chosen, with their sources, in words.</summary>
    public required IReadOnlyList<string> Rejected { get; init; }

    /// <summary>What was seen: the signed document, a copy, a letter, a telephone call.</summary>
    public required string Evidence { get; init; }

    public string? Where { get; init; }

    public required string Why { get; init; }

    public required Person By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Page numbers of the entries whose drafts carry the decision.</summary>
    public IReadOnlyList<int> Entries { get; init; } = [];
}
