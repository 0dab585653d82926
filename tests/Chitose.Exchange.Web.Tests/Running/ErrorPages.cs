namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>What every error page has (security requirements 1.3, site conventions U5).</summary>
public static class ErrorPages
{
    public static async Task AssertWholeAsync(HttpResponseMessage answer, string tag, string? heading)
    {
        var page = await RunningSite.ReadAsync(answer);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
        var shown = Assert.Single(page.QuerySelectorAll("h1")).TextContent.Trim();
        Assert.NotEmpty(shown);
        Assert.Equal(heading ?? shown, shown);
        Assert.StartsWith(shown, page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("header nav.languages"));
        Assert.NotNull(page.QuerySelector("footer"));
        Assert.NotNull(page.QuerySelector("main"));
        Assert.StartsWith("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[hreflang], script[type='application/ld+json']"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.False(answer.Headers.Contains("ETag"));
        SecurityHeaderTable.AssertOn(answer);
    }
}
