using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Rules;

/// <summary>One of the matters that the checks look at.</summary>
/// <param name="Id">By which its part of the page is linked.</param>
/// <param name="Heading">Number and name.</param>
/// <param name="Level">The gravest level that its rules have.</param>
/// <param name="About">What must hold.</param>
/// <param name="Bad">A bad example, from the brochure where it had one.</param>
/// <param name="Good">A good one.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="RulesHeading">Says how many findings there are.</param>
/// <param name="Rules">What each of its rules says.</param>
public sealed record RuleGroupSection(
    string Id, string Heading, StaffSign Level, QuotedText About, QuotedText Bad, QuotedText Good, string Why, string Mend, string RulesHeading, IReadOnlyList<RuleLine> Rules)
{
    public static RuleGroupSection Of(RuleGroup group, int number, IReadOnlyList<CheckRule> rules, Language reader)
    {
        var words = RuleGuideWords.In(reader);
        string Text(string part) => words.Find($"{group}{part}", RuleWords.NoValues);
        var name = Text("Name");
        return new RuleGroupSection(
            group.ToString().ToLowerInvariant(),
            $"{RulesPage.Number(number)}. {name}",
            FindingLevel.SignOf(rules.Min(rule => rule.Severity), reader),
            new QuotedText(Text("About")),
            new QuotedText(Text("Bad")),
            new QuotedText(Text("Good")),
            Text("Why"),
            Text("Mend"),
            words.AllRules(name: name, count: RulesPage.Number(rules.Count)),
            [.. rules.OrderBy(rule => rule.Severity).Select(rule => RuleLine.Of(rule, reader))]);
    }
}
