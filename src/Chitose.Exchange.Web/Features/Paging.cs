using System.Globalization;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features;

/// <summary>Where a page of a list stands among its fellows.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">How many pages there are; at least 1.</param>
/// <param name="ListAddress">Address of the first page.</param>
/// <param name="PageSize">How many entries a page holds.</param>
public sealed record Paging(int Page, int Count, string ListAddress, int PageSize)
{
    public const int Size = 24;

    /// <summary>How many entries stand on the pages before.</summary>
    public int Skip => (Page - 1) * PageSize;

    /// <summary>Which entries stand on this page of a part of the list that has so many, and so many others before it.</summary>
    public (int Skip, int Take) Within(int count, int before)
    {
        var skip = Math.Clamp(Skip - before, 0, count);
        return (skip, Math.Clamp(Skip + PageSize - before, 0, count) - skip);
    }

    public bool IsLast => Page == Count;

    public string? Previous => Page > 1 ? AddressOf(Page - 1) : null;

    public string? Next => Page < Count ? AddressOf(Page + 1) : null;

    public static Paging Of(int page, int entries, string listAddress, int size = Size) => new(page, Math.Max(1, (entries + size - 1) / size), listAddress, size);

    /// <summary>The frame of this page of the list: its number is in its title and its address.</summary>
    public PageFrame Frame(PageFrame frame) => Page == 1 ? frame : frame with
    {
        Query = QueryOf(Page),
        Title = Numbered(frame.Title, frame.Edition),
        Description = Numbered(frame.Description, frame.Edition),
    };

    /// <summary>A title with the number of this page, unless it is the first.</summary>
    public string Numbered(string title, Edition edition) =>
        Page == 1 ? title : edition.Words.TitlePage(title: title, page: Page.ToString(CultureInfo.InvariantCulture));

    private static string QueryOf(int page) => string.Create(CultureInfo.InvariantCulture, $"?page={page}");

    private string AddressOf(int page) => page == 1 ? ListAddress
        : ListAddress.Contains('?', StringComparison.Ordinal) ? $"{ListAddress}&{QueryOf(page)[1..]}"
        : ListAddress + QueryOf(page);
}
