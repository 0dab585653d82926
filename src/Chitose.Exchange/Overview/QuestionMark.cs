namespace Chitose.Exchange.Overview;

/// <summary>Says that a fact of a public entry depends on an open question.</summary>
/// <param name="Number">Page number of the entry.</param>
/// <param name="Question">Id of the question.</param>
public sealed record QuestionMark(int Number, string Question);
