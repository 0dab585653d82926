using System.Net;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Photos;

/// <summary>What readers see of photos, and how the files are handed out.</summary>
public sealed class PublicPhotoTests(PhotoSite site) : IClassFixture<PhotoSite>
{
    private static readonly Language[] Four = [Language.Japanese, Language.English, Language.Chinese, Language.Korean];

    [Fact]
    public async Task The_first_photo_stands_in_the_frame_in_each_language_that_describes_it()
    {
        var photo = await site.PublishAsync(await site.NewAsync(1012, Four));

        foreach (var language in Four)
        {
            var page = await site.PageAsync($"/{language.Segment}/partners/ibusuki");
            var image = Assert.IsType<IHtmlImageElement>(page.QuerySelector(".place picture img"), exactMatch: false);
            Assert.Equal($"Alternative {language.Tag} {photo.Number}", image.AlternativeText);
            Assert.Equal(("700", "500", null), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
            Assert.Equal("view focus-2", image.ClassName);
            Assert.Equal(["image/avif", "image/webp"], page.QuerySelectorAll(".place source").Select(source => source.GetAttribute("type")));
            Assert.Equal($"/media/{photo.File.Id}/480.avif 480w, /media/{photo.File.Id}/700.avif 700w", page.QuerySelector(".place source")!.GetAttribute("srcset"));
            Assert.Contains($"Caption {language.Tag}", page.QuerySelector(".place__sheet")!.TextContent, StringComparison.Ordinal);
            Assert.Matches($"^{RunningSite.Origin}/share/1012/{language.Segment}/[0-9a-f]{{16}}.jpg$", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
            Assert.Null(page.QuerySelector("[style]"));
        }

        var thai = await site.PageAsync("/th/partners/ibusuki");
        Assert.Null(thai.QuerySelector("picture"));
        Assert.StartsWith("/landscapes/ibusuki", thai.QuerySelector(".place img")!.GetAttribute("src"), StringComparison.Ordinal);
        using var card = await site.GetAsync(new Uri(thai.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath);
        Assert.Contains("immutable", SecurityHeaderTable.Value(card, "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_that_a_page_names_is_there_and_nothing_more_can_be_done_with_it()
    {
        await site.PublishAsync(await site.NewAsync(1013, Four));
        var page = await site.PageAsync("/en/partners/kongsberg");

        var named = page.QuerySelectorAll("picture source, picture img").SelectMany(image => image.GetAttribute("srcset")!.Split(", ")).Select(source => source.Split(' ')[0])
            .Append(page.QuerySelector("picture img")!.GetAttribute("src")!)
            .Append(new Uri(page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath);

        foreach (var address in named)
        {
            using var answer = await site.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(address.EndsWith("avif", StringComparison.Ordinal) ? "image/avif" : address.EndsWith("webp", StringComparison.Ordinal) ? "image/webp" : "image/jpeg", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal("default-src 'none'; sandbox", SecurityHeaderTable.Value(answer, "Content-Security-Policy"));
            Assert.Equal("nosniff", SecurityHeaderTable.Value(answer, "X-Content-Type-Options"));
            Assert.Equal("public, no-cache", SecurityHeaderTable.Value(answer, "Cache-Control"));

            using var again = await site.GetAsync(address, ("If-None-Match", answer.Headers.ETag!.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
    }

    [Theory]
    [InlineData("/media/{id}/481.jpg")]
    [InlineData("/media/{id}/480.png")]
    [InlineData("/media/{id}/480.jpg/")]
    [InlineData("/media/{id}/master.jpg")]
    [InlineData("/media/{id}/share-0.jpg")]
    [InlineData("/media/{id}/..%2f{id}%2fmaster.jpg")]
    [InlineData("/media/{id}")]
    [InlineData("/media/../exchange.db")]
    [InlineData("/media/%2e%2e/480.jpg")]
    [InlineData("/media/0123456789abcdef0123456789abcdef/480.jpg")]
    public async Task Nothing_else_can_be_had(string address)
    {
        var photo = await site.PublishAsync(await site.NewAsync(1014, Four));

        using var answer = await site.GetAsync(address.Replace("{id}", photo.File.Id, StringComparison.Ordinal));

        Assert.False(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        Assert.NotEqual("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Files_of_a_photo_that_is_not_published_are_for_nobody()
    {
        var photo = await site.NewAsync(1014, Four);

        using var answer = await site.GetAsync($"/media/{photo.File.Id}/480.jpg");

        Assert.NotNull(site.Media.OpenMaster(photo.File.Id));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Further_photos_stand_below_with_caption_and_credit_in_their_order()
    {
        var last = await site.NewAsync(2001, Four);
        last.Places = [new PhotoPlace(2001, 3)];
        var middle = await site.NewAsync(2001, Four);
        middle.Places = [new PhotoPlace(2001, 2)];
        middle.Texts.Find(text => text.Language == Language.English)!.Title = "";
        var first = await site.NewAsync(2001, Four);
        foreach (var photo in new[] { last, middle, first })
        {
            await site.PublishAsync(photo);
        }

        using var short_ = await site.GetAsync("/p/2001", ("Accept-Language", "en"));
        var page = await site.PageAsync(short_.Headers.Location!.OriginalString);

        Assert.Contains($"{first.Number}", page.QuerySelector(".place img")!.GetAttribute("alt"), StringComparison.Ordinal);
        var below = page.QuerySelectorAll("section[aria-labelledby=photos] figure");
        Assert.Equal([$"Alternative en {middle.Number}", $"Alternative en {last.Number}"], below.Select(figure => figure.QuerySelector("img")!.GetAttribute("alt")));
        Assert.All(below, figure => Assert.Equal("lazy", figure.QuerySelector("img")!.GetAttribute("loading")));
        Assert.Equal(["(Photo: City of Chitose)", $"Caption en {last.Number} (Photo: City of Chitose)"], below.Select(figure => string.Join(' ', figure.QuerySelector("figcaption")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task A_decorative_photo_needs_no_words_and_says_none()
    {
        var photo = await site.NewAsync(1015, Language.Japanese);
        photo.Role = PhotoRole.Decorative;
        await site.PublishAsync(photo);

        foreach (var language in Language.All)
        {
            var page = await site.PageAsync($"/{language.Segment}/partners/jeju-tourism-association");
            Assert.Equal("", page.QuerySelector(".place picture img")!.GetAttribute("alt"));
        }
    }

    [Fact]
    public async Task A_name_that_is_known_in_Japanese_only_is_marked_as_Japanese()
    {
        var photo = await site.NewAsync(3002, Language.Japanese, Language.Korean);
        await site.PublishAsync(photo);
        using var short_ = await site.GetAsync("/p/3002", ("Accept-Language", "ko"));

        var page = await site.PageAsync(short_.Headers.Location!.OriginalString);

        Assert.Equal("（撮影・提供：千歳市）", page.QuerySelector(".place__sheet [lang=ja]")!.TextContent);
    }

    [Fact]
    public async Task Cards_show_the_photo_without_words()
    {
        var photo = await site.PublishAsync(await site.NewAsync(1011, Language.All.ToArray()));

        var page = await site.PageAsync("/ko/sister-cities");

        var image = page.QuerySelector($".partner-card img[src*='{photo.File.Id}']")!;
        Assert.Equal("", image.GetAttribute("alt"));
    }

    [Fact]
    public async Task The_sitemap_names_the_photos_of_each_page()
    {
        var photo = await site.PublishAsync(await site.NewAsync(3001, Four));

        var sitemap = System.Xml.Linq.XDocument.Parse(await site.TextAsync("/sitemap.xml"));

        System.Xml.Linq.XNamespace image = "http://www.google.com/schemas/sitemap-image/1.1";
        var named = sitemap.Descendants(image + "loc").Where(loc => loc.Value.Contains(photo.File.Id, StringComparison.Ordinal)).ToList();
        Assert.Equal(Four.Length, named.Count);
        Assert.All(named, loc => Assert.Equal($"{RunningSite.Origin}/media/{photo.File.Id}/700.jpg", loc.Value));
    }
}
