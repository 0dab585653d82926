using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

public sealed class RulesPageTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Theory]
    [InlineData("日本語", "チェックの説明")]
    [InlineData("English", "What is checked")]
    public async Task Explains_every_rule_with_a_good_and_a_bad_example(string language, string heading)
    {
        var clerk = await site.SignedInAsync(StaffRole.Editor);
        await clerk.OpenAsync("/staff/rules");

        if (language != "日本語")
        {
            await clerk.PressAsync(language);
        }

        Assert.Equal(heading, clerk.Heading);
        var sections = clerk.Page.QuerySelectorAll("main section.sec").ToList();
        Assert.Equal(EntryChecks.Rules.Select(rule => rule.Group).Distinct().Count(), sections.Count);
        Assert.All(sections, section => Assert.Equal(2, section.QuerySelectorAll(".ex").Length));
        Assert.Equal(EntryChecks.Rules.Select(rule => rule.Id).Order(), clerk.Page.QuerySelectorAll("main details li").Select(rule => rule.Id!).Order());
        Assert.DoesNotContain('{', string.Concat(clerk.Page.QuerySelectorAll("main details li > p:first-child").Select(message => message.TextContent)).Replace("{漢字|かんじ}", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quotes_the_brochure_in_its_languages()
    {
        var clerk = await site.SignedInAsync(StaffRole.Editor);

        await clerk.OpenAsync("/staff/rules");

        Assert.Contains(clerk.Page.QuerySelectorAll("main .ex.no code"), code => code.TextContent == "{千歳|ちとせ");
        Assert.Equal("rules", clerk.Page.QuerySelector("nav [aria-current=page]")?.GetAttribute("href")?.Split('/')[^1]);
        Assert.DoesNotContain("[code:", clerk.Page.Body!.TextContent, StringComparison.Ordinal);
    }
}
