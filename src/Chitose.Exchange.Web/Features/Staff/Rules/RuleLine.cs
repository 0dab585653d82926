using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;

namespace Chitose.Exchange.Web.Features.Staff.Rules;

/// <summary>A rule, and what it says to staff when it is broken.</summary>
/// <param name="Id">As reports name it.</param>
/// <param name="Level">How much it matters.</param>
/// <param name="Message">With an ellipsis where it would name what was found.</param>
public sealed record RuleLine(string Id, StaffSign Level, string Message)
{
    public static RuleLine Of(CheckRule rule, Language reader) => new(rule.Id, FindingLevel.SignOf(rule.Severity, reader), RuleWords.InGeneral(rule, reader));
}
