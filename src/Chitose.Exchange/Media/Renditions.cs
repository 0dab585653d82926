using NetVips;

namespace Chitose.Exchange.Media;

/// <summary>The files in which readers get a photo, made from its master.</summary>
internal static class Renditions
{
    private const int AvifQuality = 50;
    private const int AvifEffort = 3;
    private const int WebPQuality = 78;
    private const int JpegQuality = 80;

    /// <summary>More than any photo is high: the width alone decides.</summary>
    private const int AnyHeight = 100_000;

    private static readonly int[] Widths = [480, 960, 1600];

    private static readonly Enums.Interesting[] CropPlaces = [Enums.Interesting.Low, Enums.Interesting.Centre, Enums.Interesting.High];

    /// <summary>Widths for a photo: never more than its own.</summary>
    public static IReadOnlyList<int> WidthsFor(int photoWidth) => [.. Widths.Select(width => Math.Min(width, photoWidth)).Distinct()];

    /// <summary>A photo in one width, in every format.</summary>
    public static IEnumerable<(PhotoFormat Format, byte[] Content)> At(int width, byte[] master)
    {
        using var reduced = Image.ThumbnailBuffer(master, width, height: AnyHeight, size: Enums.Size.Down);
        using var pixels = reduced.CopyMemory();
        foreach (var format in PhotoFormat.All)
        {
            yield return (format, Encode(pixels, format));
        }
    }

    /// <summary>The crops for other sites, from left to right or from top to bottom.</summary>
    public static IEnumerable<byte[]> Crops(int photoWidth, int photoHeight, byte[] master)
    {
        var (width, height) = ShareCrop.SizeFor(photoWidth, photoHeight);
        foreach (var place in CropPlaces)
        {
            using var crop = Image.ThumbnailBuffer(master, width, height: height, size: Enums.Size.Down, crop: place);
            yield return Encode(crop, PhotoFormat.Jpeg);
        }
    }

    private static byte[] Encode(Image image, PhotoFormat format)
    {
        const Enums.ForeignKeep nothing = Enums.ForeignKeep.None;
        if (format == PhotoFormat.Avif)
        {
            return image.HeifsaveBuffer(q: AvifQuality, effort: AvifEffort, compression: Enums.ForeignHeifCompression.Av1, keep: nothing);
        }

        return format == PhotoFormat.WebP
            ? image.WebpsaveBuffer(q: WebPQuality, keep: nothing)
            : image.JpegsaveBuffer(q: JpegQuality, interlace: true, optimizeCoding: true, keep: nothing);
    }
}
