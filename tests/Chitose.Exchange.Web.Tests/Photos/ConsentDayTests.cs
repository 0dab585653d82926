using System.Net;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Tests.Photos;

/// <summary>A photo leaves the public pages by itself when the consent of those on it ends.</summary>
public sealed class ConsentDayTests(PhotoSite site) : IClassFixture<PhotoSite>
{
    [Fact]
    public async Task The_last_day_is_a_day_in_Japan()
    {
        var photo = await site.NewAsync(PhotoSite.Anchorage, Language.Japanese);
        photo.People = PhotoPeople.Minors;
        photo.Consent = new PhotoConsent("同意書 令和8-国際-1") { Until = new DateOnly(2026, 11, 24) };
        await site.PublishAsync(photo);
        var address = $"/media/{photo.File.Id}/480.jpg";

        var before = await site.PageAsync("/ja/partners/anchorage");
        using var file = await site.GetAsync(address);
        site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 23, 59, 59, TimeSpan.FromHours(9)));
        var late = await site.PageAsync("/ja/partners/anchorage");
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        var after = await site.PageAsync("/ja/partners/anchorage");
        using var gone = await site.GetAsync(address, ("If-None-Match", file.Headers.ETag!.ToString()));

        Assert.NotNull(before.QuerySelector(".place picture"));
        Assert.NotNull(late.QuerySelector(".place picture"));
        Assert.Null(after.QuerySelector("picture"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (file.StatusCode, gone.StatusCode));
        Assert.DoesNotContain(photo.File.Id, await site.TextAsync("/sitemap.xml"), StringComparison.Ordinal);
    }
}
