using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Whatever is written into any field, no page of staff or preview runs it.</summary>
public sealed class HostileTextTests(StaffSite site) : IClassFixture<StaffSite>
{
    private static readonly string[] Links = ["href", "src", "action", "formaction", "xlink:href", "data", "srcdoc"];

    [Theory]
    [InlineData(1011, "ja")]
    [InlineData(2001, "en")]
    [InlineData(3001, "ja")]
    [InlineData(1001, "th")]
    public async Task No_text_in_any_field_is_run_by_any_page(int number, string segment)
    {
        Assert.True(HostileTexts.All.Count >= 60);
        var browser = await site.SignedInAsync(StaffRole.Publisher, HostileTexts.All[0]);
        var other = await site.SignedInAsync(StaffRole.Editor, HostileTexts.All[10]);
        await other.EditAsync(number, segment);

        foreach (var text in HostileTexts.Lots(Entries.EntryText.TitleMaxLength))
        {
            await browser.EditAsync(number, segment);
            Harmless(browser);
            var typed = browser.EditorForm().Fields.Where(field => IsTyped(field.Name)).Select(field => (field.Name, text)).ToArray();
            await browser.SendEditorAsync([.. typed, ("Links[0].Url", text), ("Links[0].Text[ja]", text), ("Why", text), ("Do", "review"), ("Meaning", text)]);
            Harmless(browser);
            await browser.EditAsync(number, segment);
            Assert.True(browser.Status == HttpStatusCode.OK, string.Join('\n', site.Log.Lines.TakeLast(4)));
            await browser.SendEditorAsync([.. typed.Where(field => field.Name.StartsWith("Text.", StringComparison.Ordinal)), ("Links[0].Url", "https://example.org/"), ("Links[0].Text[ja]", text), ("Do", "save")]);
            browser.AssertIs(HttpStatusCode.OK);
            Harmless(browser);
            await browser.OpenAsync($"/staff/entries/{number}/preview/{segment}");
            Harmless(browser);
        }

        await other.SaveEditorAsync(("Text.Title", HostileTexts.All[5]), ("Text.Body", HostileTexts.All[20]));
        other.AssertIs(HttpStatusCode.Conflict);
        Harmless(other);
        await other.EditAsync(number, segment);
        Harmless(other);
        await browser.OpenAsync("/staff");
        Harmless(browser);
    }

    private static bool IsTyped(string name) => name is not ("Basis" or "form-token") && !name.EndsWith(".Was", StringComparison.Ordinal);

    private static void Harmless(StaffBrowser browser)
    {
        foreach (var element in browser.Page.All)
        {
            var where = $"{browser.Address} holds {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}";
            Assert.False(element is IHtmlScriptElement { Source: null }, where);
            Assert.False(element.LocalName is "iframe" or "object" or "embed" or "base" or "marquee" or "foreignobject" or "animate" or "math", where);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style", where);
                Assert.False(Links.Contains(attribute.Name) && attribute.Value.Contains(HostileTexts.Call, StringComparison.Ordinal) && IsScheme(attribute.Value), where);
            }
        }
    }

    private static bool IsScheme(string address) => !address.TrimStart().StartsWith('/') && !address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && address.Contains(':', StringComparison.Ordinal);
}
