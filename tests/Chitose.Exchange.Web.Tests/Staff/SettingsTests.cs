using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

public sealed class SettingsTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string Address = "/staff/settings";

    private static readonly (string, string)[] Hours = [.. Language.All.Select(language => ($"openingHours[{language.Tag}]", $"8:45–17:15 ({language.Tag})"))];

    [Fact]
    public async Task The_contact_shows_on_every_page_at_once()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin, "山本 直子");
        await site.TextAsync("/th/contact");
        await admin.OpenAsync(Address);

        await admin.PressAsync("連絡先を保存", [("telephone", "0123-24-3131"), ("department[th]", "ฝ่ายต่างประเทศ"), .. Hours]);

        Assert.Contains("連絡先を保存しました", admin.MainText, StringComparison.Ordinal);
        var page = await site.PageAsync("/th/contact");
        Assert.Contains("โทรศัพท์ 0123-24-3131", page.QuerySelector(".page-foot")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ฝ่ายต่างประเทศ", page.QuerySelector(".page-foot")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("8:45–17:15 (th)", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("8:45–17:15 (ja)", (await site.PageAsync("/ja/")).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        var row = await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Audit.OrderByDescending(row => row.Id).FirstAsync());
        Assert.Equal((AuditAction.ContactChanged, "山本 直子"), (row.Action, row.By.Name));
        Assert.Contains("0123-24-3131", row.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var admin = await site.SignedInAsync(StaffRole.Admin);
        await admin.OpenAsync(Address);

        await admin.PressAsync("連絡先を保存", [("telephone", "call me"), ("address[ko]", ""), .. Hours.Skip(1), ("openingHours[ja]", "")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.Equal(["#telephone", "#address-ko", "#opening-hours-ja"], admin.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal("call me", admin.Page.QuerySelector("#telephone")!.GetAttribute("value"));
        Assert.Equal("8:45–17:15 (th)", admin.Page.QuerySelector("#opening-hours-th")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Of_two_admins_who_change_the_same_the_second_is_told()
    {
        var (one, two) = (await site.SignedInAsync(StaffRole.Admin), await site.SignedInAsync(StaffRole.Admin));
        await one.OpenAsync(Address);
        await two.OpenAsync(Address);
        await one.PressAsync("作業の設定を保存", ("helpContact", "山本（内線 1234）"));

        await two.PressAsync("作業の設定を保存", ("helpContact", "鈴木（内線 5678）"), ("needsSecondPerson", "false"));

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Equal("鈴木（内線 5678）", two.Page.QuerySelector("#help-contact")!.GetAttribute("value"));
        Assert.Contains("困ったとき：山本（内線 1234）", two.Page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        await two.PressAsync("作業の設定を保存");
        Assert.Contains("困ったとき：鈴木（内線 5678）", two.Page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.False((await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().StaffSettings.SingleAsync())).NeedsSecondPerson);
    }

    [Theory]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Publisher)]
    public async Task Are_the_admins(StaffRole role)
    {
        var browser = await site.SignedInAsync(role);

        await browser.OpenAsync(Address);

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }
}
