using System.IO.Compression;
using System.Net;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Security requirements 3.3, site conventions W1. Each test uses pages of its own.</summary>
public sealed class CacheTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_page_is_made_once_and_then_kept()
    {
        using var first = await site.GetAsync("/ja/timeline");
        using var second = await site.GetAsync("/ja/timeline");

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        SecurityHeaderTable.AssertOn(second);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0", "")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", "")]
    [InlineData("identity", "")]
    [InlineData("deflate", "")]
    [InlineData("zstd", "")]
    [InlineData("BR", "br")]
    [InlineData("", "")]
    [InlineData("gzip;q=abc,,;", null)]
    public async Task A_page_is_compressed_as_the_browser_wishes(string accepted, string? expected)
    {
        var plain = await site.TextAsync("/ko/brochure");

        // Twice: made, and kept.
        for (var round = 0; round < 2; round++)
        {
            using var answer = await site.GetAsync("/ko/brochure", ("Accept-Encoding", accepted));

            var coding = string.Join(", ", answer.Content.Headers.ContentEncoding);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(expected ?? coding, coding);
            Assert.Equal(plain, await UnpackedAsync(answer, coding));
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        }
    }

    [Fact]
    public async Task What_is_longer_than_the_compression_looks_back_arrives_whole()
    {
        const string address = "/data/events.json";
        var plain = await site.TextAsync(address);

        using var answer = await site.GetAsync(address, ("Accept-Encoding", "br"));

        Assert.True(plain.Length > 1 << 16, $"{plain.Length} characters");
        Assert.Equal(plain, await UnpackedAsync(answer, "br"));
    }

    [Fact]
    public async Task Each_encoding_has_a_version_mark_of_its_own()
    {
        var marks = new List<string?>();
        foreach (var accepted in new[] { "br", "gzip", "identity" })
        {
            using var answer = await site.GetAsync("/en/brochure", ("Accept-Encoding", accepted));
            marks.Add(answer.Headers.ETag?.ToString());
        }

        Assert.Equal(3, marks.OfType<string>().Distinct().Count());
    }

    [Theory]
    [InlineData("/zh/timeline", "br")]
    [InlineData("/zh/programs", "gzip")]
    [InlineData("/zh/events?page=2", "identity")]
    public async Task A_browser_that_has_the_page_is_told_so(string address, string accepted)
    {
        using var first = await site.GetAsync(address, ("Accept-Encoding", accepted));
        var mark = first.Headers.ETag!.ToString();

        using var same = await site.GetAsync(address, ("Accept-Encoding", accepted), ("If-None-Match", mark));
        using var among = await site.GetAsync(address, ("Accept-Encoding", accepted), ("If-None-Match", $"\"other\", {mark}"));
        using var other = await site.GetAsync(address, ("Accept-Encoding", accepted), ("If-None-Match", "\"other\""));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, among.StatusCode, other.StatusCode));
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(mark, same.Headers.ETag?.ToString());
        Assert.Equal(["no-cache", "public"], same.Headers.CacheControl!.ToString().Split(", ").Order());
    }

    [Fact]
    public async Task A_page_that_is_asked_for_again_with_another_spelling_is_a_redirect_even_when_it_is_known()
    {
        using var first = await site.GetAsync("/th/programs");
        using var answer = await site.GetAsync("/TH/Programs", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var still = await site.GetAsync("/th/programs");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/th/programs", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        Assert.NotEmpty(await still.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_head_request_fills_nothing_that_a_reader_gets()
    {
        using var head = await site.AskAsync(HttpMethod.Head, "/th/brochure");
        using var get = await site.GetAsync("/th/brochure");
        using var again = await site.AskAsync(HttpMethod.Head, "/th/brochure");

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Contains("</html>", await get.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_request_with_credentials_neither_reads_nor_fills_the_cache()
    {
        using var signed = await site.GetAsync("/en/timeline", ("Authorization", "Bearer x"));
        using var first = await site.GetAsync("/en/timeline");
        using var signedAgain = await site.GetAsync("/en/timeline", ("Authorization", "Bearer x"));
        using var second = await site.GetAsync("/en/timeline");

        Assert.Equal((null, null, null), (signed.Headers.Age, first.Headers.Age, signedAgain.Headers.Age));
        Assert.NotNull(second.Headers.Age);
    }

    [Theory]
    [InlineData("X-Forwarded-Host", "evil.example", "/ja/partners/anchorage")]
    [InlineData("X-Forwarded-Prefix", "/evil", "/ja/partners/ibusuki")]
    [InlineData("X-Original-URL", "/th/timeline", "/ja/partners/kongsberg")]
    [InlineData("X-Rewrite-URL", "/th/timeline", "/ja/partners/changchun")]
    [InlineData("X-Forwarded-Proto", "javascript", "/ja/partners/jeju-tourism-association")]
    [InlineData("X-Forwarded-Proto", "http", "/en/partners/jeju-tourism-association")]
    [InlineData("X-Forwarded-Port", "1", "/ja/partners/airport-high-school")]
    [InlineData("Forwarded", "host=evil.example;proto=ftp", "/en/partners/anchorage")]
    [InlineData("X-HTTP-Method-Override", "DELETE", "/en/partners/ibusuki")]
    [InlineData("X-Method-Override", "POST", "/en/partners/kongsberg")]
    [InlineData("Host", "exchange.example.jp:8443", "/en/partners/changchun")]
    [InlineData("Host", "localhost", "/en/partners/airport-high-school")]
    [InlineData("Origin", "https://evil.example", "/ko/partners/anchorage")]
    [InlineData("Referer", "https://evil.example/<script>", "/ko/partners/ibusuki")]
    [InlineData("User-Agent", "<script>alert(1)</script>", "/ko/partners/kongsberg")]
    [InlineData("Accept-Language", "th", "/ko/partners/changchun")]
    [InlineData("Cookie", "__Host-lang=th", "/ko/partners/airport-high-school")]
    [InlineData("Accept", "application/json", "/th/partners/anchorage")]
    [InlineData("Range", "bytes=0-9", "/th/partners/ibusuki")]
    [InlineData("Cache-Control", "no-cache", "/th/partners/changchun")]
    [InlineData("Pragma", "no-cache", "/th/partners/airport-high-school")]
    public async Task Nothing_of_a_header_is_kept_in_a_page(string name, string value, string address)
    {
        using var poisoned = await site.GetAsync(address, (name, value));
        using var read = await site.GetAsync(address);
        var fresh = await site.TextAsync(address, ("Authorization", "Basic eDp5"));

        Assert.Equal(HttpStatusCode.OK, poisoned.StatusCode);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(fresh, await read.Content.ReadAsStringAsync());
        Assert.DoesNotContain("evil", await poisoned.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", string.Join(' ', poisoned.Headers.SelectMany(header => header.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_query_changes_nothing_and_keeps_no_page_of_its_own()
    {
        var plain = await site.TextAsync("/zh/brochure");

        using var tracked = await site.GetAsync("/zh/brochure?utm_source=mail&fbclid=1&%3Cscript%3E");

        Assert.Equal(plain, await tracked.Content.ReadAsStringAsync());
        Assert.NotNull(tracked.Headers.Age);
    }

    [Fact]
    public async Task Pages_of_a_list_are_kept_apart()
    {
        var first = await site.TextAsync("/ko/events");
        var second = await site.TextAsync("/ko/events?page=2");

        Assert.NotEqual(first, second);
        Assert.Equal(first, await site.TextAsync("/ko/events"));
        Assert.Equal(second, await site.TextAsync("/ko/events?page=2"));
        using var none = await site.GetAsync("/ko/events?page=3");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Theory]
    [InlineData("/ja/nothing")]
    [InlineData("/")]
    [InlineData("/p/1011")]
    [InlineData("/ja/events?page=1")]
    public async Task Only_pages_are_kept(string address)
    {
        using var first = await site.GetAsync(address);
        using var second = await site.GetAsync(address);

        Assert.Null(first.Headers.Age);
        Assert.Null(second.Headers.Age);
    }

    [Fact]
    public async Task Two_hundred_readers_at_once_all_get_the_same_page()
    {
        var texts = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => site.TextAsync("/ja/programs")));

        Assert.Single(texts.Distinct());
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage answer, string coding)
    {
        var stream = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(coding switch
        {
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        });
        return await reader.ReadToEndAsync();
    }
}
