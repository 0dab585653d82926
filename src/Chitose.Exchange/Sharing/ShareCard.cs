using System.Security.Cryptography;
using System.Text;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Sharing;

/// <summary>What other sites show beside a link to a page: a picture of 1200 × 630 pixels with the page's title on it (site conventions 4.6).</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Kind">What the page is, in a word or two; null on pages of the site's own.</param>
/// <param name="Site">The site's name.</param>
/// <param name="Backdrop">Names the picture behind the words, so that another picture makes another card.</param>
public sealed record ShareCard(Language Language, string Title, string? Kind, string Site, string Backdrop)
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Names that stay on one line.</summary>
    public HeldNames? Held { get; init; }

    /// <summary>To be raised when cards are painted in another way.</summary>
    private const int Drawing = 3;

    /// <summary>Stands for all that is seen on the card: another card has another version.</summary>
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Drawing.ToString(System.Globalization.CultureInfo.InvariantCulture), Language.Tag, Title, Kind, Site, Backdrop))))[..16];
}
