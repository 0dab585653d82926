namespace Chitose.Exchange.Media;

/// <summary>A format in which photos are taken, known by its first bytes, its names and the loader that opens it.</summary>
internal sealed class UploadFormat
{
    public static readonly UploadFormat Jpeg = new("jpegload_buffer", [".jpg", ".jpeg", ".jfif"]);
    public static readonly UploadFormat Png = new("pngload_buffer", [".png"]);
    public static readonly UploadFormat WebP = new("webpload_buffer", [".webp"]);

    private readonly string[] _extensions;

    private UploadFormat(string loader, string[] extensions) => (Loader, _extensions) = (loader, extensions);

    /// <summary>What libvips calls the loader.</summary>
    public string Loader { get; }

    public static UploadFormat? Of(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP,
        _ => null,
    };

    public bool Suits(string fileName) => _extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    public Anatomy? Dissect(ReadOnlySpan<byte> content) =>
        this == Jpeg ? JpegAnatomy.Of(content) : this == Png ? PngAnatomy.Of(content) : WebPAnatomy.Of(content);
}
