using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Security requirements 5.</summary>
[Collection(Reading.Name)]
public sealed class SecurityHeaderTests(SharedSite site)
{
    [Theory]
    [InlineData("/ja/", 200)]
    [InlineData("/th/partners/kongsberg", 200)]
    [InlineData("/en/events?page=2", 200)]
    [InlineData("/zh/brochure", 200)]
    [InlineData("/", 302)]
    [InlineData("/p/1011", 302)]
    [InlineData("/JA/Timeline", 301)]
    [InlineData("/ja/events?page=1", 301)]
    [InlineData("/ja/nothing", 404)]
    [InlineData("/nothing", 404)]
    [InlineData("/css/nothing.css", 404)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/js/site.js", 200)]
    public async Task Every_answer_bears_the_headers(string address, int status)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        SecurityHeaderTable.AssertOn(answer);
    }

    [Theory]
    [InlineData("/mark.svg")]
    [InlineData("/landscapes/anchorage.svg")]
    [InlineData("/landscapes/chitose-horizon.svg")]
    public async Task A_drawing_may_use_nothing_but_its_own_colours(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", SecurityHeaderTable.Value(answer, "Content-Security-Policy"));
        SecurityHeaderTable.AssertCommon(answer);
    }

    [Theory]
    [InlineData("/ja/nothing.svg")]
    [InlineData("/nothing.svg")]
    [InlineData("/ja/partners/anchorage.svg")]
    public async Task A_page_gets_no_looser_policy_because_its_address_ends_like_a_drawing(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        SecurityHeaderTable.AssertOn(answer);
    }

    [Fact]
    public async Task A_refused_host_gets_the_headers_too()
    {
        using var answer = await site.GetAsync("/ja/", ("Host", "evil.example"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        SecurityHeaderTable.AssertOn(answer);
    }

    [Fact]
    public async Task A_refused_method_gets_the_headers_too()
    {
        using var answer = await site.AskAsync(HttpMethod.Post, "/ja/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        SecurityHeaderTable.AssertOn(answer);
    }

    [Theory]
    [InlineData("/ja/")]
    [InlineData("/ja/nothing")]
    [InlineData("/")]
    [InlineData("/css/site.css")]
    [InlineData("/mark.svg")]
    public async Task Browsers_are_bound_to_https_once_they_came_by_it(string address)
    {
        using var plain = site.ReaderAt("http://" + RunningSite.Host);

        using var secure = await site.GetAsync(address);
        using var insecure = await plain.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal("max-age=31536000; includeSubDomains", SecurityHeaderTable.Value(secure, "Strict-Transport-Security"));
        Assert.False(insecure.Headers.Contains("Strict-Transport-Security"));
        Assert.True((int)insecure.StatusCode < 500);
    }

    [Fact]
    public void No_reader_gets_a_cookie_or_an_inline_style_or_script()
    {
        var faults = from page in site.Pages
                     from element in page.Document.All
                     where element.HasAttribute("style") || element.LocalName == "style"
                         || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                         || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                         || element.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true
                     select $"{page.Path}: {element.LocalName}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Nothing_is_fetched_from_another_host()
    {
        var faults = from page in site.Pages
                     from element in page.Document.QuerySelectorAll("[src], [srcset], link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=preconnect], link[rel=dns-prefetch], use, image, iframe, object, embed, form")
                     from attribute in element.Attributes
                     where attribute.Name is "src" or "srcset" or "href" or "xlink:href" or "data" or "action"
                     where attribute.Value.Contains("//", StringComparison.Ordinal)
                     select $"{page.Path}: {attribute.Value}";

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_stylesheet_and_the_script_fetch_nothing_from_elsewhere()
    {
        Assert.DoesNotContain("//", (await site.TextAsync("/css/site.css")).Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var script = await site.TextAsync("/js/site.js");
        Assert.DoesNotContain("http", script, StringComparison.OrdinalIgnoreCase);
        Assert.All(script.Split("fetch(").Skip(1), call => Assert.StartsWith("`${input.form.action}/", call, StringComparison.Ordinal));
        Assert.DoesNotContain("import", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_assets_of_a_page_are_named_by_their_content_and_kept_for_good()
    {
        var page = site.PageAt("/ja/").Document;
        var assets = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!))
            .Distinct();

        foreach (var asset in assets)
        {
            using var answer = await site.GetAsync(asset);

            Assert.Matches(@"^/(css/|js/|landscapes/)?[a-z-]+\.[a-z0-9]{8,}\.(css|js|svg|png)$", asset);
            var kept = answer.Headers.CacheControl!;
            Assert.True(kept is { MaxAge.TotalSeconds: 31536000 } && kept.Extensions.Any(extension => extension.Name == "immutable"), $"{asset}: {kept}");
        }
    }

    [Fact]
    public async Task Whatever_is_kept_for_good_may_be_kept_by_anyone()
    {
        using var answer = await site.GetAsync(site.PageAt("/ja/").Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        Assert.True(answer.Headers.CacheControl!.Public, answer.Headers.CacheControl.ToString());
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/js/site.js")]
    [InlineData("/mark.svg")]
    public async Task An_asset_asked_for_by_its_plain_name_is_asked_for_again(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.NotNull(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl is { NoCache: true } or { MaxAge.TotalSeconds: <= 3600 }, answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_page_may_be_kept_but_is_asked_for_again()
    {
        using var answer = await site.GetAsync("/ja/timeline");

        Assert.Equal(["no-cache", "public"], answer.Headers.CacheControl!.ToString().Split(", ").Order());
        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal("Accept-Encoding", string.Join(", ", answer.Headers.Vary));
    }
}
