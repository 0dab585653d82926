using System.Text.RegularExpressions;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>What each rule says to staff. The text of rule <c>date-era</c> is <c>DateEra</c>.</summary>
public static partial class RuleWords
{
    public static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();

    public static string Of(Finding finding, Language reader) => RulesWords.In(reader).Find(KeyOf(finding.Rule), finding.Values);

    /// <summary>What it says without a finding at hand: with an ellipsis where it would name one.</summary>
    public static string InGeneral(CheckRule rule, Language reader) => Placeholder().Replace(RulesWords.In(reader).Find(KeyOf(rule), NoValues), "…");

    public static string KeyOf(CheckRule rule) => string.Concat(rule.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
