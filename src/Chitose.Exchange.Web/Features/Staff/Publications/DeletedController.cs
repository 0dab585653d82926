using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>What was deleted and can still be brought back.</summary>
[ForRole(StaffRole.Publisher)]
public sealed class DeletedController(ExchangeDbContext db, Removal removal, TimeProvider clock) : StaffController(clock)
{
    internal const string Deleted = "deleted";
    private const string BroughtBack = "brought-back";
    private const string Address = "/staff/deleted";

    [Read(Address)]
    public async Task<IActionResult> List(string? done, int? page, CancellationToken cancel)
    {
        var entries = await db.DeletedEntries.AsNoTracking().OrderByDescending(entry => entry.DeletedAt).ToListAsync(cancel);
        var back = done == BroughtBack ? await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Number == page, cancel) : null;
        return View(DeletedList.For(entries, done == Deleted ? entries.Find(entry => entry.Number == page) : null, back, Now, Language));
    }

    [HttpPost(Address + "/{number:int}/restoration")]
    public async Task<IActionResult> BringBack(int number, CancellationToken cancel)
    {
        await removal.BringBackAsync(number, Staff.Person, cancel);

        // A second press finds it back already.
        return Redirect(AddressAfter(BroughtBack, number));
    }

    internal static string AddressAfter(string done, int number) => string.Create(CultureInfo.InvariantCulture, $"{Address}?done={done}&page={number}");
}
