using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Site conventions W1.</summary>
[Collection(Reading.Name)]
public sealed class WeightTests(SharedSite site)
{
    private const int CompressedBytes = 14 * 1024;
    private const int PlainBytes = 60 * 1000;
    private const int StyleBytes = 25_600;
    private const int ScriptBytes = 10 * 1000;

    [Fact]
    public void Every_page_is_light_on_the_wire() =>
        Assert.Empty(site.Pages.Where(page => page.CompressedBytes > CompressedBytes).Select(page => $"{page.Path}: {page.CompressedBytes}"));

    [Fact]
    public void Every_page_is_light_unpacked() =>
        Assert.DoesNotContain(site.Pages.Select(page => (page.Path, Bytes: System.Text.Encoding.UTF8.GetByteCount(page.Html))), page => page.Bytes > PlainBytes);

    [Fact]
    public async Task Stylesheet_and_script_are_light()
    {
        Assert.InRange((await site.Reader.GetByteArrayAsync(new Uri("/css/site.css", UriKind.Relative))).Length, 1, StyleBytes);
        Assert.InRange((await site.Reader.GetByteArrayAsync(new Uri("/css/handout.css", UriKind.Relative))).Length, 1, StyleBytes);
        Assert.InRange((await site.Reader.GetByteArrayAsync(new Uri("/js/site.js", UriKind.Relative))).Length, 1, ScriptBytes);
    }

    [Fact]
    public void A_page_has_one_script_at_most_and_does_not_wait_for_it() =>
        Assert.Empty(from page in site.Pages
                     let scripts = page.Document.QuerySelectorAll("script:not([type='application/ld+json'])")
                     where scripts.Length > 1 || scripts.Any(script => !script.HasAttribute("defer"))
                     select page.Path);

    [Fact]
    public void A_page_has_one_stylesheet() =>
        Assert.Empty(site.Pages.Where(page => page.Document.QuerySelectorAll("link[rel=stylesheet]").Length != 1).Select(page => page.Path));
}
