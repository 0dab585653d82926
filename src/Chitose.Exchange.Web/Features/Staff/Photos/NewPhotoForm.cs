using System.Globalization;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>A file that is to become a photo.</summary>
public sealed class NewPhotoForm
{
    public IFormFile? File { get; set; }

    /// <summary>Number of the page on which it will stand; empty for none yet.</summary>
    public string? Page { get; set; }

    /// <returns>False if there is no such page.</returns>
    public bool TryPage(IReadOnlyDictionary<int, string> pages, out int? page)
    {
        page = int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return string.IsNullOrEmpty(Page) || (page is { } chosen && pages.ContainsKey(chosen));
    }
}
