using AngleSharp.Dom;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The steps of whoever puts up an emergency notice, and of a reader who looks for it.</summary>
public static class NoticeBrowsing
{
    public const string Address = "/staff/notices";

    /// <summary>Fills in the template of heavy snow for 25 November.</summary>
    public static async Task FillAsync(this StaffBrowser browser, string template = "heavy-snow")
    {
        await browser.OpenAsync(Address);
        await browser.PressAsync("定型文を入れる", ("template", template), ("day", "2026-11-25"), ("time", "10:30"));
    }

    /// <summary>Puts up the notice of heavy snow until the evening of 25 November.</summary>
    public static async Task PutUpAsync(this StaffBrowser browser, params (string Field, string Value)[] values)
    {
        await browser.FillAsync();
        (string Field, string Value)[] usual = [("endDay", "2026-11-25"), ("endTime", "18:00")];
        await browser.PressAsync(
            browser.HasButton("お知らせを消す") ? "変更を出す" : "お知らせを出す",
            [.. values, .. usual.Where(field => values.All(value => value.Field != field.Field))]);
    }

    public static async Task TakeDownAsync(this StaffBrowser browser)
    {
        await browser.OpenAsync(Address);
        if (browser.HasButton("お知らせを消す"))
        {
            await browser.PressAsync("お知らせを消す");
        }
    }

    public static bool HasButton(this StaffBrowser browser, string words) =>
        browser.Page.QuerySelectorAll("button").Any(button => button.TextContent.Trim() == words);

    /// <summary>The notice above a page; null if there is none.</summary>
    public static async Task<IElement?> NoticeOnAsync(this RunningSite site, string address)
    {
        using var answer = await site.GetAsync(address);
        return (await RunningSite.ReadAsync(answer)).QuerySelector(".emergency");
    }
}
