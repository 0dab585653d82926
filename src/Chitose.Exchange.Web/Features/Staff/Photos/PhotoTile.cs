namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>A photo in a list, with what readers see of it and what is being worked on.</summary>
public sealed record PhotoTile(string Address, string Image, string Css, string Title, IReadOnlyList<StaffSign> Signs)
{
    /// <summary>Why readers do not see it, if it would be public otherwise.</summary>
    public string? Hidden { get; init; }
}
