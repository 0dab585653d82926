using NetVips;

namespace Chitose.Exchange.Media;

/// <summary>Looks at an upload without decoding a single pixel.</summary>
internal static class PhotoInspection
{
    /// <summary>Usual progressive JPEGs have about ten. Each goes over the whole picture, in one step that cannot be stopped.</summary>
    private const int MaxScans = 32;

    /// <summary>The reason against an upload; if there is none, the photo in it, without what hangs on behind.</summary>
    public static PhotoRefusal? Refusal(byte[] upload, string fileName, out byte[] photo)
    {
        photo = [];
        if (upload.Length == 0)
        {
            return PhotoRefusal.Empty;
        }

        if (UploadFormat.Of(upload) is not { } format)
        {
            return PhotoRefusal.OtherType;
        }

        if (!format.Suits(fileName))
        {
            return PhotoRefusal.MisleadingName;
        }

        if (format.Dissect(upload) is not { } anatomy)
        {
            return PhotoRefusal.Damaged;
        }

        var refusal = Refusal(anatomy) ?? Refusal(format, upload.AsSpan(anatomy.End)) ?? Refusal(format, upload[..anatomy.End]);
        if (refusal is null)
        {
            photo = upload[..anatomy.End];
        }

        return refusal;
    }

    private static PhotoRefusal? Refusal(Anatomy anatomy) =>
        anatomy.IsAnimated ? PhotoRefusal.Animated : anatomy.Scans > MaxScans ? PhotoRefusal.TooHeavy : null;

    private static PhotoRefusal? Refusal(UploadFormat format, ReadOnlySpan<byte> rest) =>
        rest.ContainsAnyExcept((byte)0) && !(format == UploadFormat.Jpeg && JpegAnatomy.IsOfTelephone(rest)) ? PhotoRefusal.HiddenFile : null;

    private static PhotoRefusal? Refusal(UploadFormat format, byte[] photo)
    {
        try
        {
            using var header = Image.NewFromBuffer(photo, access: Enums.Access.Sequential);
            return Refusal(format, header);
        }
        catch (VipsException)
        {
            return PhotoRefusal.Damaged;
        }
    }

    private static PhotoRefusal? Refusal(UploadFormat format, Image header) => header switch
    {
        _ when (string)header.Get("vips-loader") != format.Loader => PhotoRefusal.OtherType,
        { Width: > PhotoLimits.MaxSide } or { Height: > PhotoLimits.MaxSide } => PhotoRefusal.SideTooLong,
        _ when header.Width * header.Height > PhotoLimits.MaxPixels => PhotoRefusal.TooManyPixels,
        _ when DecodingCost.Of(format, header) > PhotoLimits.MaxMemory => PhotoRefusal.TooHeavy,
        _ => null,
    };
}
