using System.Buffers.Binary;
using NetVips;

namespace Chitose.Exchange.Tests.Media;

/// <summary>A stored image file as its bytes show it.</summary>
internal sealed class Picture
{
    private Picture(byte[] content, string extension, int width, int height) =>
        (Content, Measures) = (content, (extension, width, height));

    public byte[] Content { get; }

    public (string Extension, int Width, int Height) Measures { get; }

    public static Picture Of(Stream file)
    {
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var content = copy.ToArray();
        return content.AsSpan().IndexOf("ftypavif"u8) == 4 ? OfAvif(content) : Decoded(content);
    }

    /// <summary>Color in the middle of one of nine fields, numbered as the focus is.</summary>
    public double[] ColorAt(int field)
    {
        using var image = Image.NewFromBuffer(Content);
        return image[((field % 3 * 2) + 1) * image.Width / 6, ((field / 3 * 2) + 1) * image.Height / 6];
    }

    public string[] Fields()
    {
        using var image = Image.NewFromBuffer(Content);
        return image.GetFields();
    }

    private static Picture Decoded(byte[] content)
    {
        using var image = Image.NewFromBuffer(content, failOn: Enums.FailOn.Error);
        return new Picture(content, (string)image.Get("vips-loader") == "jpegload_buffer" ? "jpg" : "webp", image.Width, image.Height);
    }

    /// <summary>The site reads no AVIF, so neither do its tests: box "ispe" holds version, width and height.</summary>
    private static Picture OfAvif(byte[] content)
    {
        var size = content.AsSpan(content.AsSpan().IndexOf("ispe"u8) + 8);
        return new Picture(content, "avif", BinaryPrimitives.ReadInt32BigEndian(size), BinaryPrimitives.ReadInt32BigEndian(size[4..]));
    }
}
