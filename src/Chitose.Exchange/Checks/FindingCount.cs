namespace Chitose.Exchange.Checks;

/// <summary>How many findings there are. Notes do not count: nobody has to do anything about them.</summary>
public readonly record struct FindingCount(int Errors, int Warnings)
{
    public static FindingCount Of(IEnumerable<Finding> findings) => findings.Aggregate(default(FindingCount), (count, finding) => finding.Severity switch
    {
        Severity.Error => count with { Errors = count.Errors + 1 },
        Severity.Warning => count with { Warnings = count.Warnings + 1 },
        _ => count,
    });
}
