namespace Chitose.Exchange.Translators;

/// <summary>A row and what became of it.</summary>
/// <param name="Row">As it was in the file.</param>
/// <param name="Id">What it is about; null if that cannot be read.</param>
/// <param name="Title">Japanese title of the entry; empty if it is not known.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record JudgedRow(ReturnedRow Row, UnitId? Id, string Title, RowOutcome Outcome)
{
    /// <summary>Whether the text that the row belongs to now counts as made from the Japanese of now, since all of it came back.</summary>
    public bool CompletesText { get; init; }
}
