namespace Chitose.Exchange.Media;

/// <summary>A photo that lies in the <see cref="MediaFolder"/>: all that its entry needs to know of the files.</summary>
public sealed record StoredPhoto
{
    /// <summary>Name of its folder: 128 random bits as 32 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Width in pixels of the master, which stands upright.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Widths in which it can be shown, ascending; each is there in every <see cref="PhotoFormat"/>.</summary>
    public required IReadOnlyList<int> Widths { get; init; }

    /// <summary>Bytes of all its files together.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the master in hexadecimal digits: the same upload gives the same, and a backup can be checked by it.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Height of the rendition of a width, for the page to keep its place.</summary>
    public int HeightAt(int width) => Math.Max(1, (int)Math.Round((double)Height * width / Width));
}
