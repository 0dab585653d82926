using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>What the script adds to the editor for somebody who writes.</summary>
[Collection(OfficeGroup.Name)]
public sealed class AWriter(Office office)
{
    private const string Ibusuki = "/staff/entries/1012/th";
    private const string Kongsberg = "/staff/entries/1013/en";
    private const string Changchun = "/staff/entries/1014/th";

    [Fact]
    public async Task Is_saved_checked_and_helped_while_typing()
    {
        var tab = await SignInAsync();
        await tab.GotoAsync(Ibusuki);
        var loads = 0;
        tab.DOMContentLoaded += (_, _) => loads++;
        var body = tab.Locator("#body-th");

        await body.FillAsync("#### ลึก\n\nคำใหม่");

        await Assertions.Expect(tab.Locator("#findings")).ToContainTextAsync("見出しの段が飛んでいます");
        await Assertions.Expect(tab.Locator("#papers .paper[lang=th]")).ToContainTextAsync("คำใหม่");
        await PauseAsync(tab);
        await Assertions.Expect(tab.Locator("#saved")).ToContainTextAsync("自動で保存しました");

        await tab.Locator("#findings .fix").Filter(new() { HasText = "## ลึก" }).ClickAsync();
        await Assertions.Expect(body).ToHaveValueAsync("## ลึก\n\nคำใหม่");
        await Assertions.Expect(tab.Locator("#saved")).ToContainTextAsync("直しました");
        await PauseAsync(tab);
        await Assertions.Expect(tab.Locator("#saved")).ToContainTextAsync("自動で保存しました");
        await Assertions.Expect(tab.Locator("#findings :focus")).ToHaveCountAsync(1);
        Assert.Equal(0, loads);

        await tab.ReloadAsync();
        await Assertions.Expect(body).ToHaveValueAsync("## ลึก\n\nคำใหม่");
    }

    [Fact]
    public async Task Chooses_names_of_the_glossary_by_keyboard()
    {
        var tab = await SignInAsync();
        await tab.GotoAsync(Changchun);
        var body = tab.Locator("#body-th");
        await body.FillAsync("");

        await body.PressSequentiallyAsync("ชิโตเ");
        await Assertions.Expect(tab.Locator("#offers [role=option]").First).ToBeVisibleAsync();
        await tab.Keyboard.PressAsync("ArrowDown");
        await tab.Keyboard.PressAsync("Enter");

        await Assertions.Expect(body).ToHaveValueAsync("ชิโตเสะ");
        await Assertions.Expect(tab.Locator("#offers")).ToBeHiddenAsync();
        await body.PressSequentiallyAsync("ชิโตเ");
        await tab.Keyboard.PressAsync("Escape");
        await tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(body).ToHaveValueAsync("ชิโตเสะชิโตเ\n");
    }

    [Fact]
    public async Task Finds_what_could_not_be_saved_again()
    {
        var tab = await SignInAsync();
        await tab.GotoAsync(Kongsberg);
        await tab.RouteAsync("**/autosave", route => route.AbortAsync());
        await tab.Locator("#summary-en").FillAsync("Written without a network.");
        await PauseAsync(tab);
        await Assertions.Expect(tab.Locator("#saved")).ToContainTextAsync("いま保存できません");

        await tab.ReloadAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "その文を開く" }).ClickAsync();

        await Assertions.Expect(tab.Locator("#summary-en")).ToHaveValueAsync("Written without a network.");
        await tab.UnrouteAllAsync();
        await PauseAsync(tab);
        await Assertions.Expect(tab.Locator("#saved")).ToContainTextAsync("自動で保存しました");
    }

    [Fact]
    public async Task Stops_where_somebody_else_was_first_and_is_led_to_the_two_texts()
    {
        var (mine, theirs) = (await SignInAsync(), await SignInAsync());
        await mine.GotoAsync("/staff/entries/2006/ja");
        await theirs.GotoAsync("/staff/entries/2006/ja");
        await theirs.Locator("#title-ja").FillAsync("かれらの名前");
        await theirs.Locator(".bar button[value=save]").ClickAsync();
        await Assertions.Expect(theirs.Locator("#saved")).ToContainTextAsync("に保存しました");

        await mine.Locator("#title-ja").FillAsync("わたしの名前");
        await PauseAsync(mine);
        await Assertions.Expect(mine.Locator("#saved")).ToContainTextAsync("別に保存してあります");
        await mine.Locator("#saved a").ClickAsync();

        await Assertions.Expect(mine.Locator("h1")).ToContainTextAsync("2つの文を合わせる");
        await Assertions.Expect(mine.Locator("main")).ToContainTextAsync("わたしの名前");
        Faults.AssertNone(await BarriersOnAsync(mine));
    }

    private async Task<IPage> SignInAsync()
    {
        var tab = (await office.SignedInAsync(StaffRole.Editor, "佐藤 花子")).Tab;
        await tab.Clock.InstallAsync();
        return tab;
    }

    /// <summary>Lets the few seconds pass after which the page saves by itself.</summary>
    private static Task PauseAsync(IPage tab) => tab.Clock.FastForwardAsync(5000);

    private static async Task<string[]> BarriersOnAsync(IPage tab)
    {
        await Barriers.BringAxeAsync(tab);
        return await Barriers.OnAsync(tab);
    }
}
