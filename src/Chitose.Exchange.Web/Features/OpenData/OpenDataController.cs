using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.OpenData;

public sealed class OpenDataController(
    PublishedContent published, PublicationDays days, DataExtents extents, EditionDesk desk, ArticleRenderer articles, SiteAddress site) : PublicController(published, desk)
{
    [Read(PageSlugs.OpenData)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = PageOf(PageSlugs.OpenData, edition);
        var records = new DataRecords(Published, days, edition.In(Language.Source), site);
        return View(OpenDataPage.For(page, frame, await extents.AllAsync(records, cancel), articles));
    }
}
