using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>Staff see a draft as readers would, and nobody else does.</summary>
public sealed class PreviewTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Theory]
    [InlineData(1011, "th")]
    [InlineData(2001, "ja")]
    [InlineData(3001, "ko")]
    [InlineData(1005, "en")]
    public async Task A_draft_is_shown_as_its_whole_page_to_staff_only(int number, string segment)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(number, segment);
        await browser.SaveEditorAsync(("Text.Title", "Preview of it"));

        await browser.OpenAsync($"/staff/entries/{number}/preview/{segment}?of=draft");

        browser.AssertIs(HttpStatusCode.OK);
        Assert.Equal("Preview of it", browser.Heading);
        Assert.Equal("公開中のページではありません。", browser.Page.QuerySelector(".preview-note")!.TextContent.Trim());
        Assert.Equal("noindex, follow", browser.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(browser.Page.QuerySelector("link[rel=canonical]"));

        await browser.OpenAsync($"/staff/entries/{number}/preview/{segment}?of=public");
        Assert.NotEqual("Preview of it", browser.Heading);

        using var answer = await site.GetAsync($"/staff/entries/{number}/preview/{segment}?of=draft");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The text of this page has headings, and the translation is shown beside the Japanese.</summary>
    [Fact]
    public async Task No_two_parts_of_the_editor_have_one_id()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1021, "ko");

        var ids = browser.Page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Contains(ids, id => id!.StartsWith("preview-ko-", StringComparison.Ordinal));
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public async Task The_editor_shows_the_text_in_the_width_that_was_asked_for()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.EditAsync(1012, "en");

        await browser.PressAsync("パソコン", ("Text.Body", "## A heading\n\nSome **bold** words."));

        Assert.Equal(2, browser.Page.QuerySelectorAll(".paper.desk").Length);
        Assert.Equal("bold", browser.Page.QuerySelector(".paper[lang=en] strong")!.TextContent);
        Assert.Equal("true", browser.Page.QuerySelector("button[value=desk]")!.GetAttribute("aria-pressed"));
    }
}
