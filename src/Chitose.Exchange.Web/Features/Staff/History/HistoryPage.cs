namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>Everything an entry has been, two of its versions beside each other, and the way back.</summary>
public sealed record HistoryPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required string Address { get; init; }

    public required IReadOnlyList<EditionRow> Editions { get; init; }

    public required IReadOnlyList<SaveRow> Saves { get; init; }

    /// <summary>Keys of the two versions that are compared.</summary>
    public required (string? Before, string? After) Chosen { get; init; }

    public required VersionDifference? Difference { get; init; }

    public required RestorationPart? Restoration { get; init; }

    /// <summary>Whether versions can be brought back; a deleted entry is brought back elsewhere first.</summary>
    public required bool CanRestore { get; init; }

    /// <summary>With what a saved draft is compared: the last edition.</summary>
    public string? Last => Editions.Count > 0 ? Editions[0].Key : null;

    public required int Number { get; init; }
}
