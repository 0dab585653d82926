using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Tests.Checks.Dates;

public sealed class ContentDatesTests
{
    [Fact]
    public void Dates_and_numbers_of_our_content_agree_in_five_languages()
    {
        var findings = CheckedContent.Entries.SelectMany(entry => CheckedContent.Findings(entry)
            .Where(finding => finding.Rule.Group is RuleGroup.Dates or RuleGroup.Numbers)
            .Select(finding => $"{CheckedContent.PathOf(entry)} {finding.Rule.Id} {finding.Field} {finding.Excerpt}"));

        Assert.Empty(findings);
    }
}
