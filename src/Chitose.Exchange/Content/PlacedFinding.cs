using Chitose.Exchange.Checks;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Content;

/// <summary>What a check has found, and where in the content files it stands.</summary>
public sealed record PlacedFinding(Finding Finding, FilePlace Place)
{
    /// <summary>Findings of one entry in the order in which its files are read.</summary>
    public static IEnumerable<PlacedFinding> InFolder(string folder, Entry entry, IReadOnlyList<Finding> findings) => InOrder(FindingPlaces.InFolder(folder, entry), findings);

    /// <summary>The same in the files as <c>export</c> would write them.</summary>
    public static IEnumerable<PlacedFinding> AsExported(Entry entry, IReadOnlyList<Finding> findings) => InOrder(FindingPlaces.AsExported(entry), findings);

    private static IEnumerable<PlacedFinding> InOrder(FindingPlaces places, IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? [] : findings.Select(finding => new PlacedFinding(finding, places.Of(finding)))
            .OrderBy(placed => placed.Place.File, StringComparer.Ordinal).ThenBy(placed => placed.Place.Line).ThenBy(placed => placed.Place.Column);
}
