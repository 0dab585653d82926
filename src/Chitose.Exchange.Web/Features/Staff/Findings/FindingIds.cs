using System.Globalization;
using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>Names findings so that a form can say which one to mend: rule, field, and which of several alike.</summary>
public static class FindingIds
{
    public static IEnumerable<string> Of(IEnumerable<Finding> findings)
    {
        var counts = new Dictionary<string, int>();
        foreach (var finding in findings)
        {
            var name = $"{finding.Rule.Id}.{finding.Field}";
            var count = counts[name] = counts.GetValueOrDefault(name) + 1;
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}.{count}");
        }
    }

    public static Finding? Find(IReadOnlyList<Finding> findings, string id) =>
        findings.Zip(Of(findings)).FirstOrDefault(pair => pair.Second == id).First;
}
