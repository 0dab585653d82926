using Chitose.Exchange.Checks.SideBySide;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>One thing that was looked at in every language.</summary>
public sealed record AgreementRow(string Label, IReadOnlyList<AgreementCell> Cells)
{
    public bool Agrees => Cells.All(cell => cell.Standing != Standing.Different);
}
