namespace Chitose.Exchange.Media;

/// <summary>
/// The part of a photo that other sites show with a link. A crop touches two opposite edges of the photo, so only one direction is
/// left to choose in: three crops serve all nine ninths, and moving the focus writes no file.
/// </summary>
public static class ShareCrop
{
    public const int FullWidth = 1200;
    public const int FullHeight = 630;

    internal const int Places = 3;

    /// <summary>Size of the crop: that of a full one, or less if the photo is smaller.</summary>
    public static (int Width, int Height) SizeFor(int photoWidth, int photoHeight)
    {
        var scale = Math.Min(1, Math.Min((double)photoWidth / FullWidth, (double)photoHeight / FullHeight));
        return (Math.Max(1, (int)(FullWidth * scale)), Math.Max(1, (int)(FullHeight * scale)));
    }

    /// <summary>Which of the three crops shows the focus: 0 at the left or top, 2 at the right or bottom.</summary>
    internal static int PlaceOf(Focus focus, int photoWidth, int photoHeight)
    {
        var (row, column) = Math.DivRem((int)focus, Places);
        return (long)photoWidth * FullHeight > (long)photoHeight * FullWidth ? column : row;
    }
}
