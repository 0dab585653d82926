using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.OpenData;

public sealed class OpenDataController(PublishedContent published, PublicationDays days, EditionDesk desk, ArticleRenderer articles, SiteAddress site) : PublicController(published, desk)
{
    [Read(PageSlugs.OpenData)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await EditionAsync(cancel);
        var (page, frame) = PageOf(PageSlugs.OpenData, edition);
        var source = edition.In(Language.Source);
        DataSet[] sets =
        [
            await DataSet.ReadAsync(DataFile.Partners, Published, days, source, site, cancel),
            await DataSet.ReadAsync(DataFile.Events, Published, days, source, site, cancel),
        ];
        return View(OpenDataPage.For(page, frame, sets, articles, site));
    }
}
