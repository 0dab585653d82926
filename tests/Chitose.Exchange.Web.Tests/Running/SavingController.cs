using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Saves what is typed, as every room for staff does.</summary>
public sealed class SavingController(ExchangeDbContext db, AuditLog audit, TimeProvider clock) : StaffController(clock)
{
    [Read("/staff/saving")]
    public IActionResult Show() => NoContent();

    [HttpPost("/staff/saving")]
    public async Task<IActionResult> Save(string text)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        audit.Add(Staff.Person, "saving", "a test", text);
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return Content("saved");
    }
}
