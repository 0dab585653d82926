using Chitose.Exchange.Checks;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>What each rule says to staff.</summary>
public static class RuleWords
{
    public static string Of(this ChecksWords words, Finding finding) => finding.Rule switch
    {
        "title-missing" => words.TitleMissing,
        "summary-missing" => words.SummaryMissing,
        "readings-unbalanced" => words.ReadingsUnbalanced,
        "heading-empty" => words.HeadingEmpty,
        "heading-jump" => words.HeadingJump(from: finding.Values["from"], to: finding.Values["to"]),
        "heading-first" => words.HeadingFirst,
        "link-vague" => words.LinkVague,
        "link-empty" => words.LinkEmpty,
        "table-header" => words.TableHeader,
        "role-missing" => words.RoleMissing,
        "people-missing" => words.PeopleMissing,
        "consent-missing" => words.ConsentMissing,
        "consent-withdrawn" => words.ConsentWithdrawn,
        "alternative-missing" => words.AlternativeMissing,
        _ => words.Other(rule: finding.Rule),
    };
}
