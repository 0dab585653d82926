using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Web.Commands.Reports;

/// <summary>Writes findings one at a time, so that a report of any length is never in memory whole.</summary>
public abstract class FindingReport
{
    public FindingCount Count { get; private set; }

    public int Notes { get; private set; }

    public void Add(ReportedFinding finding)
    {
        Count = new FindingCount(Count.Errors + (finding.Severity == Severity.Error ? 1 : 0), Count.Warnings + (finding.Severity == Severity.Warning ? 1 : 0));
        Notes += finding.Severity == Severity.Note ? 1 : 0;
        Write(finding);
    }

    /// <summary>Writes what stands behind the last finding.</summary>
    public abstract void Close();

    protected abstract void Write(ReportedFinding finding);
}
