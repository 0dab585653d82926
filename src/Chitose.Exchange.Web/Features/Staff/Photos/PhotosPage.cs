namespace Chitose.Exchange.Web.Features.Staff.Photos;

public sealed record PhotosPage(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>The newest first.</summary>
    public required IReadOnlyList<PhotoTile> Photos { get; init; }

    /// <summary>Those that have left the public pages for want of a consent.</summary>
    public required IReadOnlyList<PhotoTile> Hidden { get; init; }

    public required IReadOnlyList<PageOption> Pages { get; init; }

    /// <summary>Number of the page chosen in the form that was sent.</summary>
    public required string? Chosen { get; init; }
}
