using System.Globalization;
using System.Security.Cryptography;

namespace Chitose.Exchange.Media;

/// <summary>Names in the media folder: all of them ours, none from a user.</summary>
internal static class MediaNames
{
    public const string Master = "master.jpg";

    /// <summary>Starts the name of a folder whose photo is not whole yet; hidden, so that a backup leaves it out.</summary>
    public const string Unfinished = ".new-";

    private const int IdBytes = 16;

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    public static bool IsId(string? text) => text is { Length: 2 * IdBytes } && text.All(char.IsAsciiHexDigitLower);

    public static string Rendition(int width, PhotoFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{width}.{format.Extension}");

    public static string Crop(int place) => string.Create(CultureInfo.InvariantCulture, $"share-{place}.jpg");
}
