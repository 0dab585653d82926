namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>One date, number, name or term in every language.</summary>
/// <param name="Matter">What it is.</param>
/// <param name="Cells">In the order of languages.</param>
public sealed record ComparedRow(ComparedMatter Matter, IReadOnlyList<ComparedCell> Cells);
