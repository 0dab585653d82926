using System.Globalization;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features;

/// <summary>Where a page of a list stands among its fellows.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">How many pages there are; at least 1.</param>
/// <param name="ListAddress">Address of the first page.</param>
public sealed record Paging(int Page, int Count, string ListAddress)
{
    public const int Size = 24;

    public string? Previous => Page > 1 ? AddressOf(Page - 1) : null;

    public string? Next => Page < Count ? AddressOf(Page + 1) : null;

    public static Paging Of(int page, int entries, string listAddress) => new(page, Math.Max(1, (entries + Size - 1) / Size), listAddress);

    /// <summary>The frame of this page of the list: its number is in its title and its address.</summary>
    public PageFrame Frame(PageFrame frame) => Page == 1 ? frame : frame with
    {
        Query = QueryOf(Page),
        Title = Numbered(frame.Title, frame),
        Description = Numbered(frame.Description, frame),
    };

    private string Numbered(string text, PageFrame frame) =>
        frame.Edition.Words.TitlePage(title: text, page: Page.ToString(CultureInfo.InvariantCulture));

    private static string QueryOf(int page) => string.Create(CultureInfo.InvariantCulture, $"?page={page}");

    private string AddressOf(int page) => page == 1 ? ListAddress
        : ListAddress.Contains('?', StringComparison.Ordinal) ? $"{ListAddress}&{QueryOf(page)[1..]}"
        : ListAddress + QueryOf(page);
}
