namespace Chitose.Exchange.Web.Editions;

/// <summary>A photo at a place of a page.</summary>
/// <param name="Photo">The photo.</param>
/// <param name="Sizes">How wide the place is, as <c>sizes</c> says it.</param>
public sealed record Picture(PhotoView Photo, string Sizes)
{
    public string Css { get; init; } = "view";

    /// <summary>Whether the words around say all, so that the photo need not be described.</summary>
    public bool IsMute { get; init; }

    public bool IsLazy { get; init; } = true;

    /// <summary>At the head of a page, from edge to edge.</summary>
    public static Picture AtHead(PhotoView photo) => new(photo, "100vw") { IsLazy = false };

    /// <summary>At the head of a sheet that is printed: the largest there is, whatever the screen.</summary>
    public static Picture OnPaper(PhotoView photo) => new(photo, "1600px") { IsLazy = false };

    public static Picture OnCard(PhotoView photo, bool isLarge, bool isLazy) => new(photo, isLarge ? "(min-width:40rem) 35rem, 100vw" : "(min-width:40rem) 18rem, 100vw") { Css = "view view--card", IsMute = true, IsLazy = isLazy };

    public static Picture InList(PhotoView photo) => new(photo, "9rem") { Css = "view view--card", IsMute = true };

    public static Picture AmongOthers(PhotoView photo) => new(photo, "(min-width:60rem) 35rem, 100vw") { Css = "view view--card" };
}
