using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Tests.Staff;

public sealed class RuleWordsTests
{
    public static TheoryData<string> Rules => [.. EntryChecks.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_says_in_both_languages_of_staff_what_is_wrong(string id)
    {
        var key = RuleWords.KeyOf(EntryChecks.Rules.Single(rule => rule.Id == id));
        var (japanese, english) = (RulesWords.In(Language.Japanese).Find(key, new Dictionary<string, string>()), RulesWords.In(Language.English).Find(key, new Dictionary<string, string>()));

        Assert.NotEqual(japanese, english);
    }

    [Fact]
    public void No_two_rules_have_one_id() => Assert.Equal(EntryChecks.Rules.Count, EntryChecks.Rules.Select(rule => rule.Id).Distinct().Count());
}
