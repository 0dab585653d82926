using System.Net;
using AngleSharp.Html.Dom;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The editor of an entry in a browser, by the fields on it.</summary>
public static class EditorScreen
{
    public const string Save = "下書きを保存";

    public static Task<IHtmlDocument> EditAsync(this StaffBrowser browser, int number, string segment = "ja") => browser.OpenAsync($"/staff/entries/{number}/{segment}");

    /// <summary>What stands in a field.</summary>
    public static string Value(this StaffBrowser browser, string id) => browser.Page.GetElementById(id) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => throw new InvalidOperationException($"{browser.Address} ({browser.Status}) has no field '{id}': {string.Join(" / ", browser.Faults())}"),
    };

    public static IEnumerable<string> Faults(this StaffBrowser browser) => browser.Page.QuerySelectorAll("#errors li").Select(item => item.TextContent.Trim());

    /// <summary>Ids of the fields that must be put right.</summary>
    public static IEnumerable<string?> FaultyFields(this StaffBrowser browser) => browser.Page.QuerySelectorAll("#errors li a").Select(link => link.GetAttribute("href"));

    public static StaffForm EditorForm(this StaffBrowser browser) => StaffForm.Of((IHtmlFormElement)browser.Page.GetElementById("entry")!);

    /// <summary>Sends the editor with other values in some fields, as if by the button among them.</summary>
    public static Task<IHtmlDocument> SendEditorAsync(this StaffBrowser browser, params (string Name, string Value)[] values) => browser.SendAsync(browser.EditorForm().With(values));

    public static Task<IHtmlDocument> SaveEditorAsync(this StaffBrowser browser, params (string Name, string Value)[] values) => browser.PressAsync(Save, values);

    public static void AssertIs(this StaffBrowser browser, HttpStatusCode status) =>
        Assert.True(browser.Status == status, $"{browser.Address} answers {browser.Status}: {browser.Heading} {string.Join(" / ", browser.Faults())}");
}
