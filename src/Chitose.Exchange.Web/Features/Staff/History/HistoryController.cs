using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>What an entry has been. Whoever may write may look.</summary>
public sealed class HistoryController(HistoryPages pages, TimeProvider clock) : StaffController(clock)
{
    [Read(HistoryAddress.Route)]
    public async Task<IActionResult> Show([FromRoute] int number, [FromQuery] HistoryQuery query, CancellationToken cancel) =>
        await pages.WriteAsync(number, query, null, Language, cancel) is { } page ? View(page) : NotFound();
}
