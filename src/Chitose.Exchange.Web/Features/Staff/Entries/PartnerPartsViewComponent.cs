using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff.Dashboard;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The events and programs of a partner, drafts and withdrawn ones included, as its editor shows them.</summary>
public sealed class PartnerPartsViewComponent(PartnerActivities activities, ReferenceDesk references, PublishedContent published, EditionDesk editions) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int number, Language edited)
    {
        var cancel = HttpContext.RequestAborted;
        var edition = await editions.EditionAsync(StaffLanguages.Of(HttpContext), published, cancel);
        var found = await activities.OfAsync(number, edited, cancel);
        var name = (await references.ReadAsync(cancel)).Partners.FirstOrDefault(partner => partner.Number == number);
        return View("/Features/Staff/Entries/_PartnerParts.cshtml", new PartnerParts
        {
            Events = [.. found.Where(line => line.Activity is ExchangeEvent).Select(Line)],
            Programs = [.. found.Where(line => line.Activity is not ExchangeEvent).Select(Line)],
            AddressOfNew = name is null ? null : kind => NewEntryController.AddressOf(kind, name.Slug),
        });

        ActivityLine Line(PartnerActivity line) => new(
            EditorPlace.Of(line.Activity.Number, edited),
            line.TitleIn(edition.Language),
            line.Activity is ExchangeEvent happening ? edition.DateOf(happening).Text : "",
            StateNames.SignsOf(line.Cell, edition.Language));
    }
}
