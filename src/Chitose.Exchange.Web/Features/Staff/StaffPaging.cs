namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Where a page of a staff list stands among its fellows.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">How many pages there are; at least 1.</param>
/// <param name="AddressOf">Address of a page by its number.</param>
public sealed record StaffPaging(int Page, int Count, Func<int, string> AddressOf)
{
    public string? Previous => Page > 1 ? AddressOf(Math.Min(Page - 1, Count)) : null;

    public string? Next => Page < Count ? AddressOf(Page + 1) : null;
}
