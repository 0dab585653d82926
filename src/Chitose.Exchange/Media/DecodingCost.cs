using NetVips;

namespace Chitose.Exchange.Media;

/// <summary>
/// Memory that making a master will take, told from the header. Plain JPEG and PNG stream by line; the others lie in memory whole.
/// </summary>
internal static class DecodingCost
{
    /// <summary>Measured: lines under way, tables, the upload itself. Sixteen bits take twice as much.</summary>
    private const long WorkingRoom = 48 * 1024 * 1024;

    private const int BytesOfCoefficient = 2;
    private const int BytesOfWebPPixel = 4;
    private const int BytesOfMasterPixel = 3;

    public static long Of(UploadFormat format, Image header)
    {
        var pixels = (long)header.Width * header.Height;
        var scale = Math.Min(1, (double)PhotoMaster.MaxSide / Math.Max(header.Width, header.Height));
        var master = (long)(pixels * scale * scale) * BytesOfMasterPixel;
        return master + WholeImage(format, header, pixels) + (WorkingRoom * BytesOfSample(header));
    }

    private static long WholeImage(UploadFormat format, Image header, long pixels)
    {
        if (format == UploadFormat.WebP)
        {
            return pixels * BytesOfWebPPixel;
        }

        if (!header.Contains("interlaced"))
        {
            return 0;
        }

        return format == UploadFormat.Png
            ? pixels * header.Bands * BytesOfSample(header)
            : pixels * BytesOfCoefficient * header.Bands / (HasHalvedColors(header) ? 2 : 1);
    }

    private static int BytesOfSample(Image header) => header.Format == Enums.BandFormat.Ushort ? 2 : 1;

    /// <summary>4:2:0 keeps colours at half the width and height: three bands then take the room of one and a half.</summary>
    private static bool HasHalvedColors(Image header) =>
        header.Contains("jpeg-chroma-subsample") && (string)header.Get("jpeg-chroma-subsample") == "4:2:0";
}
