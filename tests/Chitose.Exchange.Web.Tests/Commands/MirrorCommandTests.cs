using AngleSharp.Html.Dom;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.FileProviders;

namespace Chitose.Exchange.Web.Tests.Commands;

/// <summary>The public site as files, behind a web server that knows nothing of it.</summary>
[Collection(InEarnest.Name)]
public sealed class MirrorCommandTests(FilledStore stores)
{
    private const string Origin = "https://other.example.jp";
    private const string Somewhere = "/archive/2026";

    [Fact]
    public async Task A_mirror_is_the_whole_site_and_every_link_in_it_works_wherever_it_stands()
    {
        var (folder, store) = (stores.NewFolder(), stores.Copy());
        await RememberFormerAddressAsync(store, "before", "anchorage");
        var (code, _, error) = await ServedProgram.RunAsync(store, "mirror", folder, "--origin", Origin);
        Assert.True(code == 0, error);

        var pages = await CrawlAsync(folder);

        var promised = File.ReadAllText(Path.Combine(folder, "sitemap.xml")).Split("<loc>")[1..].Select(rest => rest.Split('<')[0])
            .Where(address => address.StartsWith(Origin, StringComparison.Ordinal) && !address[Origin.Length..].Contains('.', StringComparison.Ordinal)).ToList();
        Assert.True(promised.Count > 300, $"{promised.Count} pages");
        Assert.All(promised, address => Assert.Contains($"{Somewhere}{address[Origin.Length..].TrimEnd('/')}/index.html", pages));
        foreach (var file in new[] { "404.html", "th/404.html", "robots.txt", ".well-known/security.txt", "ja/feed.xml", "ko/anniversaries.ics", "data/partners.csv", "data/events.json", "p/1011/index.html", "ja/partners/anchorage/handout/index.html", "th/partners/kongsberg/panel/index.html" })
        {
            Assert.True(File.Exists(Path.Combine(folder, file)), file);
        }

        var page = RunningSite.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "ko/partners/kongsberg/index.html")));

        Assert.Contains("사본입니다", page.QuerySelector("main [role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Origin}/ko/partners/kongsberg", page.QuerySelector("main [role=note] a")!.GetAttribute("href"));
        Assert.Equal($"{Origin}/ko/partners/kongsberg", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("form"));

        var former = RunningSite.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "th/partners/before/index.html")));
        Assert.Equal("0; url=../anchorage/index.html", former.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        var root = RunningSite.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "index.html")));
        Assert.Equal(5, root.QuerySelectorAll("main li").Length);
        Assert.Contains("This is a copy as of", root.QuerySelector("li[lang=en]")!.TextContent, StringComparison.Ordinal);
        Assert.All([former, root], page => Assert.Contains("css/site.", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), StringComparison.Ordinal));
        var missing = RunningSite.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "th/404.html")));
        Assert.NotNull(missing.QuerySelector("main [role=note]"));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder), entry => Path.GetFileName(entry).StartsWith(".unfinished", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--origin", "https://other.example.jp/below")]
    [InlineData("--origin", "other.example.jp")]
    public async Task An_origin_is_a_whole_site(params string[] arguments)
    {
        var (code, _, error) = await ServedProgram.RunAsync(stores.NewFolder(), ["mirror", Path.Combine(stores.NewFolder(), "mirror"), .. arguments]);

        Assert.Equal(2, code);
        Assert.Contains(arguments[1], error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_store_is_not_taken_for_the_site()
    {
        var (folder, data) = (Path.Combine(stores.NewFolder(), "mirror"), stores.NewFolder());

        var (code, _, error) = await ServedProgram.RunAsync(data, "mirror", folder, "--origin", Origin);

        Assert.Equal(1, code);
        Assert.Contains($"There is no store in '{data}'", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
        Assert.False(File.Exists(Path.Combine(data, StoreFolder.DatabaseName)));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_as_it_is()
    {
        var folder = stores.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(folder, "kept.txt"), "kept");

        var (code, _, error) = await ServedProgram.RunAsync(stores.Copy(), "mirror", folder);

        Assert.Equal(2, code);
        Assert.Contains("is not empty", error, StringComparison.Ordinal);
        Assert.Equal(["kept.txt"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    private static async Task RememberFormerAddressAsync(string store, string slug, string target)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(store, StoreFolder.DatabaseName)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO FormerAddresses (Kind, Slug, Target) VALUES ('Partner', @slug, @target)";
        command.Parameters.AddWithValue("@slug", slug);
        command.Parameters.AddWithValue("@target", target);
        await command.ExecuteNonQueryAsync();
    }

    /// <returns>Addresses of all pages that links lead to, from the first page on.</returns>
    private static async Task<IReadOnlySet<string>> CrawlAsync(string folder)
    {
        await using var server = await ServeAsync(folder);
        using var reader = server.GetTestClient();
        var (waiting, seen, pages) = (new Queue<string>(), new HashSet<string>(), new HashSet<string>());
        waiting.Enqueue($"{Somewhere}/index.html");
        var faults = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            if (!answer.IsSuccessStatusCode)
            {
                faults.Add($"{address}: {(int)answer.StatusCode}");
            }
            else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                pages.Add(address);
                var links = LinksOf(RunningSite.Parse(await answer.Content.ReadAsStringAsync())).ToList();
                foreach (var target in links.Select(link => new Uri(new Uri($"http://mirror{address}"), link)).Where(uri => uri.Host == "mirror").Select(uri => uri.AbsolutePath))
                {
                    if (seen.Add(target))
                    {
                        waiting.Enqueue(target);
                    }
                }
            }
        }

        Assert.Empty(faults);
        return pages;
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) => page.QuerySelectorAll("a[href], link[rel=stylesheet], link[rel=icon], script[src], img[src], source[srcset]")
        .SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>()
            .Concat((element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(source => source.Split(' ')[0])));

    /// <summary>Files as they lie, below an address that the program never heard of.</summary>
    private static async Task<WebApplication> ServeAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = Somewhere, StaticFileOptions = { ServeUnknownFileTypes = true } });
        await app.StartAsync();
        return app;
    }
}
