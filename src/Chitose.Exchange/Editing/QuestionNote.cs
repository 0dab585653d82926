namespace Chitose.Exchange.Editing;

/// <summary>What was asked of whom about an open question, and what came of it.</summary>
public sealed class QuestionNote
{
    public int Id { get; private init; }

    /// <summary>Id of the question, as <c>Q01</c>.</summary>
    public required string Question { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required Person By { get; init; }

    public required string Text { get; init; }
}
