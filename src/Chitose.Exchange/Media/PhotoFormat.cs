namespace Chitose.Exchange.Media;

/// <summary>A format in which photos are shown.</summary>
public sealed class PhotoFormat
{
    public static readonly PhotoFormat Avif = new("avif", "image/avif");
    public static readonly PhotoFormat WebP = new("webp", "image/webp");
    public static readonly PhotoFormat Jpeg = new("jpg", "image/jpeg");

    /// <summary>The smallest first: the order in which a page offers them.</summary>
    public static readonly IReadOnlyList<PhotoFormat> All = [Avif, WebP, Jpeg];

    private PhotoFormat(string extension, string mediaType) => (Extension, MediaType) = (extension, mediaType);

    /// <summary>End of the file name, without dot.</summary>
    public string Extension { get; }

    public string MediaType { get; }

    public static PhotoFormat? Find(string? extension) => All.FirstOrDefault(format => format.Extension == extension);

    public override string ToString() => Extension;
}
