using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What is around a staff page: title, place in the menu, way back.</summary>
/// <param name="Title">For the browser's tab. The page writes its own heading.</param>
public sealed record StaffFrame(string Title)
{
    /// <summary>The menu item that the page belongs to.</summary>
    public StaffPlace? Place { get; init; }

    /// <summary>The way to this page, without the page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>What the page is called at the end of that way; its title if not given.</summary>
    public string? Here { get; init; }

    /// <summary>A page of few words, such as a single form.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Scripts under <c>wwwroot/js/staff</c> by name, without ending.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];
}
