using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>What each rule says to staff. The text of rule <c>date-era</c> is <c>DateEra</c>.</summary>
public static class RuleWords
{
    public static string Of(Finding finding, Language reader) => RulesWords.In(reader).Find(KeyOf(finding.Rule), finding.Values);

    public static string KeyOf(CheckRule rule) => string.Concat(rule.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
