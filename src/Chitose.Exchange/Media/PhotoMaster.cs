using NetVips;

namespace Chitose.Exchange.Media;

/// <summary>
/// The photo as it is kept: upright, sRGB, on white, at most <see cref="MaxSide"/> pixels a side, without metadata. It is the only thing
/// that is ever made from the bytes of an upload; all that readers see is made from it.
/// </summary>
internal static class PhotoMaster
{
    /// <summary>Two and a half times the widest rendition, and the photos of most telephones whole.</summary>
    public const int MaxSide = 4096;

    private const int Quality = 90;
    private static readonly double[] White = [255, 255, 255];

    /// <returns>The master as JPEG.</returns>
    /// <exception cref="VipsException">The photo is damaged.</exception>
    /// <exception cref="OperationCanceledException">Decoding has been stopped.</exception>
    public static byte[] Develop(byte[] photo, CancellationToken stop)
    {
        try
        {
            return Develop(photo, Enums.FailOn.Warning, stop);
        }
        catch (VipsException fault) when (!IsIncomplete(fault))
        {
            // Many sound photos bring warnings: odd scan parameters of some telephones, color profiles out of use.
            return Develop(photo, Enums.FailOn.Error, stop);
        }
    }

    private static byte[] Develop(byte[] photo, Enums.FailOn failOn, CancellationToken stop)
    {
        using var original = Open(photo, failOn);
        using var reduced = original.ThumbnailImage(MaxSide, height: MaxSide, size: Enums.Size.Down, noRotate: true, outputProfile: "srgb");
        using var opaque = reduced.HasAlpha() ? reduced.Flatten(background: White) : reduced.Copy();
        using var colored = opaque.Colourspace(Enums.Interpretation.Srgb);
        using var plain = colored.Cast(Enums.BandFormat.Uchar);
        using var pixels = Decode(plain, stop);

        // To turn a photo, its pixels must lie in memory: lines come in another order than they go.
        using var upright = pixels.Autorot();
        return upright.JpegsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None);
    }

    /// <summary>Opens a photo by hand: libvips' own thumbnail of a file leaves damage unmentioned.</summary>
    private static Image Open(byte[] photo, Enums.FailOn failOn)
    {
        var original = Image.NewFromBuffer(photo, access: Enums.Access.Sequential, failOn: failOn);
        var side = Math.Max(original.Width, original.Height);
        if (UploadFormat.Of(photo) != UploadFormat.WebP || side <= MaxSide)
        {
            return original;
        }

        // Reduced while it is decoded, a WebP does not lie in memory twice. JPEG can do so too, but only from half the size downwards.
        original.Dispose();
        return Image.NewFromBuffer(photo, access: Enums.Access.Sequential, failOn: failOn, kwargs: new VOption { { "scale", (double)MaxSide / side } });
    }

    /// <summary>JPEG fills what is missing with grey, and calls that no more than a warning.</summary>
    private static bool IsIncomplete(VipsException fault) =>
        fault.Message.Contains("Corrupt JPEG data", StringComparison.Ordinal) || fault.Message.Contains("premature end", StringComparison.OrdinalIgnoreCase);

    /// <summary>Here all the work on strange bytes is done, and here it can be stopped.</summary>
    private static Image Decode(Image image, CancellationToken stop)
    {
        using var kill = stop.Register(() => image.SetKill(true));
        try
        {
            return image.CopyMemory();
        }
        catch (VipsException) when (stop.IsCancellationRequested)
        {
            throw new OperationCanceledException(stop);
        }
    }
}
