using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>All rules together.</summary>
public static class EntryChecks
{
    private static readonly IReadOnlyList<ICheck> All = [new RequiredWords(), new PhotoDuties(), new ClosedReadings(), new Headings(), new LinkWords(), new TableHeaders()];

    /// <summary>What the rules find, the gravest first, then in the order of languages.</summary>
    public static IReadOnlyList<Finding> Of(Entry entry) =>
        [.. All.SelectMany(check => check.Check(entry)).OrderBy(finding => finding.Severity).ThenBy(finding => finding.Field.Language?.Order ?? -1)];
}
