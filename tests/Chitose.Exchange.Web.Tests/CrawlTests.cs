using AngleSharp.Dom;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>What holds on every page there is.</summary>
[Collection(Reading.Name)]
public sealed class CrawlTests(SharedSite site)
{
    private static readonly string[] Naming = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
    private static readonly string[] DataSubjects = ["partners", "events"];
    private static readonly string[] Landmarks = ["body > header", "main", "body > footer"];

    [Fact]
    public void Every_page_that_the_content_promises_is_there()
    {
        Assert.Equal(0, site.Pages.Count % Language.All.Count);
        Assert.NotEmpty(site.Pages);
        Assert.Empty(site.Pages.Where(page => page.Status != 200).Select(page => $"{page.Path}: {page.Status}"));
    }

    [Fact]
    public void Every_page_is_in_the_language_of_its_address() =>
        AssertNone(page => page.Document.DocumentElement.GetAttribute("lang") is var tag && tag != page.Language.Tag ? [tag] : []);

    [Fact]
    public void Every_page_has_one_main_heading_that_says_something() =>
        AssertNone(page => page.Document.QuerySelectorAll("h1").ToList() is [{ } heading] && heading.TextContent.Trim().Length > 0 ? [] : ["no single h1"]);

    [Fact]
    public void Every_page_is_its_own_canonical() =>
        AssertNone(page => page.Document.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")).ToList() is [{ } only] && only == page.Promised.Address ? [] : ["canonical"]);

    [Fact]
    public void Every_page_names_its_fellows_in_all_languages_and_the_one_that_stands_for_all() =>
        AssertNone(page =>
        {
            var expected = page.Promised.Translations.Select(language => $"{language.Tag} {RunningSite.Origin}/{language.Segment}/{page.Page}").Append($"x-default {RunningSite.Origin}/en/{page.Page}");
            var named = page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}").ToList();
            return expected.SequenceEqual(named) ? [] : named;
        });

    [Fact]
    public void Every_page_may_be_indexed() => AssertNone(page => page.Document.QuerySelectorAll("meta[name=robots]").Select(meta => meta.GetAttribute("content")));

    [Fact]
    public void The_head_begins_in_the_order_that_the_conventions_give() =>
        AssertNone(page =>
        {
            var head = page.Document.Head!.Children.Select(element => element.LocalName + (element.GetAttribute("name") ?? element.GetAttribute("rel") ?? (element.HasAttribute("charset") ? "charset" : ""))).Take(6).ToList();
            return head is ["metacharset", "metaviewport", "title", "metadescription", "linkcanonical", "linkalternate"] ? [] : head;
        });

    [Fact]
    public void Readers_may_zoom() =>
        AssertNone(page => page.Document.QuerySelector("meta[name=viewport]")?.GetAttribute("content") is "width=device-width, initial-scale=1" ? [] : ["viewport"]);

    [Fact]
    public async Task Every_link_within_the_site_leads_to_a_page()
    {
        var links = site.Pages.SelectMany(page => page.Document.QuerySelectorAll("a[href]").Select(link => (page.Path, Target: TargetOf(link.GetAttribute("href")!, page.Path))))
            .Where(link => link.Target is not null)
            .GroupBy(link => link.Target!.Split('#')[0], link => link.Path);

        var faults = new List<string>();
        foreach (var link in links)
        {
            using var answer = await site.GetAsync(link.Key);
            var expected = link.Key.StartsWith("/p/", StringComparison.Ordinal) ? 302 : 200;
            if ((int)answer.StatusCode != expected)
            {
                faults.Add($"{link.Key} answers {(int)answer.StatusCode}, linked from {link.First()}");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_link_to_a_part_of_a_page_leads_to_that_part()
    {
        var pages = site.Pages.ToDictionary(page => page.Path);

        AssertNone(page => from link in page.Document.QuerySelectorAll("a[href*='#']")
                           let target = TargetOf(link.GetAttribute("href")!, page.Path)
                           where target is not null
                           let parts = target.Split('#')
                           where pages.TryGetValue(parts[0], out var other) && other.Document.GetElementById(parts[1]) is null
                           select target);
    }

    [Fact]
    public async Task Every_picture_style_and_script_is_there()
    {
        var assets = site.Pages.SelectMany(page => AssetsOf(page).Select(asset => (page.Path, Asset: asset))).GroupBy(use => use.Asset, use => use.Path);

        var faults = new List<string>();
        foreach (var asset in assets)
        {
            using var answer = await site.GetAsync(asset.Key);
            if (!answer.IsSuccessStatusCode || (await answer.Content.ReadAsByteArrayAsync()).Length == 0 || answer.Content.Headers.ContentType is null)
            {
                faults.Add($"{asset.Key} answers {(int)answer.StatusCode}, used on {asset.First()} and {asset.Count() - 1} more");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task What_programs_read_is_there_and_is_led_to()
    {
        var led = site.Pages.SelectMany(page => page.Document.QuerySelectorAll("a[href], link[rel=alternate][href]")).Select(link => link.GetAttribute("href")!)
            .Append("/sitemap.xml").Append("/robots.txt").Append("/.well-known/security.txt").ToHashSet();
        string[] files =
        [
            .. Language.All.SelectMany(language => new[] { $"/{language.Segment}/feed.xml", $"/{language.Segment}/anniversaries.ics" }),
            .. DataSubjects.SelectMany(subject => new[] { $"/data/{subject}.csv", $"/data/{subject}.json", $"/data/{subject}.geojson", $"/data/schema/{subject}.json" }),
            "/sitemap.xml", "/robots.txt", "/.well-known/security.txt",
        ];

        foreach (var file in files)
        {
            Assert.Contains(file, led);
            Assert.NotEmpty(await site.TextAsync(file));
        }
    }

    [Fact]
    public void Every_id_is_there_once() =>
        AssertNone(page => page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Whatever_names_or_describes_is_there() =>
        AssertNone(page => from element in page.Document.QuerySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls], label[for]")
                           from attribute in Naming
                           from id in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                           where page.Document.GetElementById(id) is null
                           select $"{attribute}={id}");

    [Fact]
    public void Headings_do_not_jump() =>
        AssertNone(page =>
        {
            var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            return levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.First} to h{pair.Second}");
        });

    [Fact]
    public void No_heading_link_or_button_is_empty() =>
        AssertNone(page => page.Document.QuerySelectorAll("h1, h2, h3, h4, a, button, summary, dt, dd, th").Where(element => element.TextContent.Trim().Length == 0).Select(element => element.OuterHtml));

    [Fact]
    public void Landmarks_are_there_once_and_navigations_are_told_apart() =>
        AssertNone(page =>
        {
            var faults = Landmarks.Where(landmark => page.Document.QuerySelectorAll(landmark).Length != 1).ToList();
            var labels = page.Document.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();
            return [.. faults, .. labels.Distinct().Count() == labels.Count && !labels.Contains(null) ? [] : labels];
        });

    [Fact]
    public void The_first_link_leads_to_the_main_text() =>
        AssertNone(page => page.Document.QuerySelector("a") is { } first && first.GetAttribute("href") == "#main" && page.Document.QuerySelector("main#main[tabindex='-1']") is not null ? [] : ["skip link"]);

    [Fact]
    public void Pictures_have_sizes_and_say_what_they_show_or_that_they_are_decoration() =>
        AssertNone(page => page.Document.QuerySelectorAll("img").Where(image => !image.HasAttribute("alt") || !image.HasAttribute("width") || !image.HasAttribute("height")).Select(image => image.OuterHtml));

    [Fact]
    public void Words_in_the_letters_of_another_language_bear_its_mark() => AssertNone(page => Scripts.UnmarkedIn(page.Document));

    [Fact]
    public void The_breadcrumb_ends_at_the_page_itself() =>
        AssertNone(page => (page.Page.Length == 0) == (page.Document.QuerySelector("nav.breadcrumb") is null)
            && (page.Page.Length == 0 || page.Document.QuerySelector("nav.breadcrumb li:last-child [aria-current=page]") is not null) ? [] : ["breadcrumb"]);

    [Fact]
    public void Every_page_says_when_it_was_updated_and_what_number_it_bears() =>
        AssertNone(page => page.Document.QuerySelector(".page-foot time[datetime]") is not null && page.Document.QuerySelector(".page-foot a[href^='/p/']") is not null ? [] : ["page foot"]);

    [Fact]
    public void Links_of_other_sites_say_so_and_carry_nothing_back() =>
        AssertNone(page => page.Document.QuerySelectorAll("a[href^=http]").Where(link => link.GetAttribute("rel") != "noopener" || link.HasAttribute("target")).Select(link => link.OuterHtml));

    [Fact]
    public void No_link_says_only_here() =>
        AssertNone(page => page.Document.QuerySelectorAll("a").Select(link => link.TextContent.Trim()).Where(text => text is "こちら" or "here" or "Here" or "click here" or "这里" or "여기" or "ที่นี่"));

    [Fact]
    public void A_page_is_shared_under_its_own_name_and_address() =>
        AssertNone(page =>
        {
            string? Of(string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
            return Of("og:url") == page.Promised.Address && Of("og:locale") == page.Language.OpenGraphLocale
                && page.Document.Title!.StartsWith(Of("og:title")!, StringComparison.Ordinal) | page.Page.Length == 0
                && page.Document.QuerySelectorAll("meta[property='og:locale:alternate']").Length == page.Promised.Translations.Count - 1 ? [] : ["og"];
        });

    private static IEnumerable<string> AssetsOf(ReadPage page) =>
        page.Document.QuerySelectorAll("img[src], script[src]").Select(element => element.GetAttribute("src")!)
            .Concat(page.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon]").Select(element => element.GetAttribute("href")!))
            .Concat(page.Document.QuerySelectorAll("meta[property='og:image']").Select(element => element.GetAttribute("content")!.Replace(RunningSite.Origin, "", StringComparison.Ordinal)));

    /// <summary>Path and fragment of a link within the site; null for others.</summary>
    private static string? TargetOf(string href, string from)
    {
        var target = new Uri(new Uri(RunningSite.Origin + from), href);
        return target.Scheme == "https" && target.Host == RunningSite.Host ? target.PathAndQuery + target.Fragment : null;
    }

    private void AssertNone(Func<ReadPage, IEnumerable<string?>> faults) =>
        Assert.Empty(site.Pages.SelectMany(page => faults(page).Select(fault => $"{page.Path}: {fault}")));
}
