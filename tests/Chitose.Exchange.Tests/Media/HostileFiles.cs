using System.Buffers.Binary;
using System.Text;
using Chitose.Exchange.Media;
using NetVips;

namespace Chitose.Exchange.Tests.Media;

/// <summary>Files that are no photos, or more than photos, each with the reason for which it must be refused.</summary>
internal static class HostileFiles
{
    private static readonly byte[] Jpeg = SamplePhotos.Landscape(60, 40);
    private static readonly byte[] Png = SamplePhotos.Png(60, 40);
    private static readonly byte[] WebP = SamplePhotos.WebP(60, 40);
    private static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];
    private static readonly byte[] Zip = [.. "PK\x05\x06"u8, .. new byte[18]];
    private static readonly byte[] Script = "<!DOCTYPE html><script>alert(document.domain)</script>"u8.ToArray();
    private static readonly byte[] Svg = Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><image href="file:///etc/passwd"/></svg>""");
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF"u8.ToArray();

    public static readonly IReadOnlyList<(string What, string FileName, byte[] Content, PhotoRefusal Expected)> All =
    [
        ("nothing", "photo.jpg", [], PhotoRefusal.Empty),
        ("one byte", "photo.jpg", [0xFF], PhotoRefusal.OtherType),
        ("more than 10 MB", "photo.jpg", [.. Jpeg, .. new byte[PhotoLimits.MaxBytes]], PhotoRefusal.TooManyBytes),

        ("GIF", "photo.gif", Gif, PhotoRefusal.OtherType),
        ("GIF named as JPEG", "photo.jpg", Gif, PhotoRefusal.OtherType),
        ("SVG", "photo.svg", Svg, PhotoRefusal.OtherType),
        ("SVG named as PNG", "photo.png", Svg, PhotoRefusal.OtherType),
        ("SVG with prolog and byte order mark", "photo.jpg", [0xEF, 0xBB, 0xBF, .. "<?xml version=\"1.0\"?>"u8, .. Svg], PhotoRefusal.OtherType),
        ("MVG", "photo.jpg", "push graphic-context\nfill 'url(https://example.com/x.jpg\"|ls \"-la)'\npop graphic-context"u8.ToArray(), PhotoRefusal.OtherType),
        ("PostScript", "photo.jpg", "%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd)(r) file"u8.ToArray(), PhotoRefusal.OtherType),
        ("PDF", "photo.pdf", Pdf, PhotoRefusal.OtherType),
        ("PDF named as JPEG", "photo.jpg", Pdf, PhotoRefusal.OtherType),
        ("HTML named as JPEG", "photo.jpg", Script, PhotoRefusal.OtherType),
        ("ZIP named as PNG", "photo.png", Zip, PhotoRefusal.OtherType),
        ("program named as WebP", "photo.webp", [0x7F, .. "ELF"u8, .. new byte[60]], PhotoRefusal.OtherType),
        ("sound in the container of WebP", "photo.webp", [.. "RIFF$\0\0\0WAVEfmt "u8, .. new byte[28]], PhotoRefusal.OtherType),
        ("TIFF named as JPEG", "photo.jpg", Made(image => image.TiffsaveBuffer()), PhotoRefusal.OtherType),
        ("AVIF named as JPEG", "photo.jpg", Made(image => image.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1)), PhotoRefusal.OtherType),
        ("bitmap", "photo.jpg", [.. "BM"u8, .. new byte[60]], PhotoRefusal.OtherType),

        ("JPEG named as PNG", "photo.png", Jpeg, PhotoRefusal.MisleadingName),
        ("PNG named as JPEG", "photo.jpg", Png, PhotoRefusal.MisleadingName),
        ("WebP named as JPEG", "photo.jpg", WebP, PhotoRefusal.MisleadingName),
        ("JPEG named as a page", "photo.jpg.html", Jpeg, PhotoRefusal.MisleadingName),
        ("JPEG named as a page behind a zero", "photo.jpg\0.html", Jpeg, PhotoRefusal.MisleadingName),
        ("JPEG without an ending", "../../jpg", Jpeg, PhotoRefusal.MisleadingName),
        ("PNG named as SVG", "photo.svg", Png, PhotoRefusal.MisleadingName),

        ("HTML behind a JPEG", "photo.jpg", [.. Jpeg, .. Script], PhotoRefusal.HiddenFile),
        ("archive behind a JPEG", "photo.jpg", [.. Jpeg, .. Zip], PhotoRefusal.HiddenFile),
        ("GIF behind a JPEG", "photo.jpg", [.. Jpeg, .. Gif], PhotoRefusal.HiddenFile),
        ("program text behind a PNG", "photo.png", [.. Png, .. "<?php system($_GET['c']);"u8], PhotoRefusal.HiddenFile),
        ("PNG behind a PNG", "photo.png", [.. Png, .. Png], PhotoRefusal.HiddenFile),
        ("PDF behind a PNG", "photo.png", [.. Png, .. Pdf], PhotoRefusal.HiddenFile),
        ("archive behind a WebP", "photo.webp", [.. WebP, .. Zip], PhotoRefusal.HiddenFile),
        ("JPEG behind a GIF", "photo.jpg", [.. Gif, .. Jpeg], PhotoRefusal.OtherType),
        ("JPEG behind HTML", "photo.jpg", [.. "<!--"u8, .. Jpeg, .. "-->"u8, .. Script], PhotoRefusal.OtherType),

        ("first bytes of a JPEG", "photo.jpg", Jpeg[..3], PhotoRefusal.Damaged),
        ("half a JPEG", "photo.jpg", Jpeg[..(Jpeg.Length / 2)], PhotoRefusal.Damaged),
        ("JPEG without its end", "photo.jpg", Jpeg[..^2], PhotoRefusal.Damaged),
        ("JPEG with half its scan", "photo.jpg", [.. Jpeg[..^200], 0xFF, 0xD9], PhotoRefusal.Damaged),
        ("JPEG without a scan", "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xD9], PhotoRefusal.Damaged),
        ("JPEG with a length beyond its end", "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 0, 0, 0xFF, 0xD9], PhotoRefusal.Damaged),
        ("JPEG with a length of nothing", "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0, 0, 0, 0, 0xFF, 0xD9], PhotoRefusal.Damaged),
        ("first bytes of a PNG", "photo.png", Png[..8], PhotoRefusal.Damaged),
        ("half a PNG", "photo.png", Png[..(Png.Length / 2)], PhotoRefusal.Damaged),
        ("PNG without its end", "photo.png", Png[..^12], PhotoRefusal.Damaged),
        ("PNG with fewer lines than it says", "photo.png", PngFile.Of(PngFile.Header(100, 100), PngFile.Pixels(500), PngFile.End), PhotoRefusal.Damaged),
        ("PNG with spoiled pixels", "photo.png", PngFile.Of(PngFile.Header(100, 100), ("IDAT", Script), PngFile.End), PhotoRefusal.Damaged),
        ("PNG without pixels", "photo.png", PngFile.Of(PngFile.Header(100, 100), PngFile.End), PhotoRefusal.Damaged),
        ("PNG of no size", "photo.png", PngFile.Of(PngFile.Header(0, 0), PngFile.Pixels(1), PngFile.End), PhotoRefusal.Damaged),
        ("PNG with a chunk beyond its end", "photo.png", [.. Png[..8], 0xFF, 0xFF, 0xFF, 0xFF, .. Png[12..]], PhotoRefusal.Damaged),
        ("first bytes of a WebP", "photo.webp", WebP[..12], PhotoRefusal.Damaged),
        ("half a WebP", "photo.webp", WebP[..(WebP.Length / 2)], PhotoRefusal.Damaged),
        ("WebP with spoiled pixels", "photo.webp", [.. WebP[..40], .. new byte[WebP.Length - 40]], PhotoRefusal.Damaged),

        ("PNG that grows from 0.1 MB to 900 MB", "photo.png", PngFile.Of(PngFile.Header(30_000, 30_000, bits: 1), PngFile.Pixels(30_000L * 3_751), PngFile.End), PhotoRefusal.SideTooLong),
        ("PNG of the greatest size there is", "photo.png", PngFile.Of(PngFile.Header(int.MaxValue, int.MaxValue), PngFile.Pixels(1), PngFile.End), PhotoRefusal.Damaged),
        ("PNG one pixel too wide", "photo.png", PngFile.Of(PngFile.Header(8_001, 1), PngFile.Pixels(8_002), PngFile.End), PhotoRefusal.SideTooLong),
        ("PNG of 49 megapixels", "photo.png", PngFile.Of(PngFile.Header(7_000, 7_000), PngFile.Pixels(1), PngFile.End), PhotoRefusal.TooManyPixels),
        ("JPEG that says it is 65,500 pixels wide", "photo.jpg", JpegOfSize(65_500, 65_500), PhotoRefusal.SideTooLong),
        ("JPEG that says it has 49 megapixels", "photo.jpg", JpegOfSize(7_000, 7_000), PhotoRefusal.TooManyPixels),
        ("JPEG that says it is higher than it is", "photo.jpg", JpegOfSize(60, 4_000), PhotoRefusal.Damaged),
        ("PNG that must lie in memory whole, 16 bits deep", "photo.png", PngFile.Of(PngFile.Header(6_000, 6_000, 16, 6, 1), PngFile.Pixels(1), PngFile.End), PhotoRefusal.TooHeavy),
        ("JPEG of forty scans", "photo.jpg", JpegOfManyScans(), PhotoRefusal.TooHeavy),

        ("animated PNG", "photo.png", PngFile.With(Png, ("acTL", [0, 0, 0, 2, 0, 0, 0, 0])), PhotoRefusal.Animated),
        ("animated WebP", "photo.webp", Film(), PhotoRefusal.Animated),
    ];

    private static byte[] Made(Func<Image, byte[]> save)
    {
        using var scene = SamplePhotos.Scene(60, 40);
        return save(scene);
    }

    private static byte[] Film()
    {
        using var scenes = SamplePhotos.Scene(60, 80);
        return scenes.WebpsaveBuffer(pageHeight: 40);
    }

    /// <summary>A JPEG whose header has been changed to another size.</summary>
    private static byte[] JpegOfSize(ushort width, ushort height)
    {
        byte[] jpeg = [.. Jpeg];
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0, (byte)0x00]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    /// <summary>A progressive JPEG whose last scan comes again and again: each takes a decoder as long as the first.</summary>
    private static byte[] JpegOfManyScans()
    {
        var jpeg = Made(image => image.JpegsaveBuffer(interlace: true));
        var last = jpeg.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]);
        return [.. jpeg[..^2], .. Enumerable.Repeat(jpeg[last..^2], 40).SelectMany(scan => scan), 0xFF, 0xD9];
    }
}
