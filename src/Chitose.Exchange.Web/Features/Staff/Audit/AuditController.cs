using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>The log of what staff did, for the admin.</summary>
[ForRole(StaffRole.Admin)]
public sealed class AuditController(AuditReader log, AuditWriter writer, TimeProvider clock) : StaffController(clock)
{
    internal const string Address = "/staff/audit";
    internal const string FileAddress = Address + "/file";

    private const int PageLength = 50;

    [Read(Address)]
    public async Task<IActionResult> Show([FromQuery] AuditQuery query, CancellationToken cancel)
    {
        var rows = await log.PageAsync(query.ToFilter(), query.Before, PageLength + 1, cancel);
        List<AuditRow> shown = [.. rows.Take(PageLength)];
        return View(AuditPage.For(
            query,
            await log.PeopleAsync(cancel),
            await writer.WriteAsync(shown, Language, cancel),
            rows.Count > PageLength ? shown[^1].Id : null,
            Language));
    }

    [Read(FileAddress)]
    public async Task<IActionResult> Download([FromQuery] AuditQuery query, CancellationToken cancel)
    {
        var lines = await writer.WriteAsync(await log.AllAsync(query.ToFilter(), cancel), Language, cancel);
        var day = FormDay.Write(DateOnly.FromDateTime(StaffTime.InJapan(Now)));
        return File(AuditSheet.Write(lines, AuditWords.In(Language)), "text/csv; charset=utf-8", $"audit-{day}.csv");
    }
}
