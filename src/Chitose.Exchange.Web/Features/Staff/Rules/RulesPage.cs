using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Rules;

public sealed record RulesPage(StaffFrame Frame, IReadOnlyList<RuleGroupSection> Groups) : StaffPage(Frame)
{
    public static RulesPage In(Language reader) => new(
        new StaffFrame(RuleGuideWords.In(reader).Title) { Place = StaffPlace.Rules },
        [.. EntryChecks.Rules.GroupBy(rule => rule.Group).OrderBy(group => group.Key).Select((group, index) => RuleGroupSection.Of(group.Key, index + 1, [.. group], reader))]);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
