using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Feeds;

/// <summary>What has changed, for programs that tell their readers of it (site conventions S3).</summary>
public sealed class FeedController(PublishedContent published, PublicationDays days, EditionDesk desk, ArticleRenderer articles, SiteAddress site) : PublicController(published, desk)
{
    private const int Newest = 30;

    [Read(Addresses.Feed)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var texts = await Published.LatestAsync(edition.Language, Newest, cancel);
        List<int> pages = [.. texts.Select(text => text.Number)];
        var feed = new Feed(edition, articles, site)
        {
            Facts = await FeedFacts.ReadAsync(Published, pages, edition, cancel),
            Published = await days.EditionsAsync(pages, cancel),
        };
        return new WholeAnswer(feed.Write(texts), "application/atom+xml");
    }
}
