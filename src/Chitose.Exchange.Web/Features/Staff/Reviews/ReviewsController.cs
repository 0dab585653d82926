using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What waits: for a review, for its hour, for a second look; and for editors what has come back to them.</summary>
public sealed class ReviewsController(ReviewListing listing, TimeProvider clock) : StaffController(clock)
{
    internal const string Address = "/staff/reviews";

    [Read(Address)]
    public async Task<IActionResult> List(string? done, int? page, CancellationToken cancel) =>
        View(await listing.ReadAsync(Staff, done, page, cancel));

    /// <summary>The list, with a sentence on what has just been done.</summary>
    internal static string AddressAfter(string done, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Address}?done={done}&page={number}");
}
