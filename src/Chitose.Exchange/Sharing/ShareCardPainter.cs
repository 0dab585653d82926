using Chitose.Exchange.Media;
using NetVips;

namespace Chitose.Exchange.Sharing;

/// <summary>
/// Paints share cards: the middle of a picture, and below it a flat field with kind, title and name of the site (site conventions C3: text never
/// stands on a photo). The title is as large as three lines allow, in lines of like length.
/// </summary>
public static class ShareCardPainter
{
    private const int Margin = 64;
    private const int Edge = 40;
    private const int Gap = 22;
    private const int Widest = ShareCard.Width - (2 * Margin);
    private const int MostOfTitle = 210;
    private const int LargestTitle = 68;
    private const int SmallestTitle = 32;
    private const int KindSize = 32;
    private const int SiteSize = 28;
    private const int Quality = 86;

    // lakeDeep, and what is written on it (site conventions 8).
    private const string OnField = "#ffffff";
    private const string KindOnField = "#8cc8f2";
    private static readonly double[] Field = [0x07, 0x30, 0x4D];

    /// <param name="card">What to write.</param>
    /// <param name="backdrop">The picture behind, as a JPEG or PNG of any size; what does not fit is cut off at the sides.</param>
    /// <returns>A JPEG.</returns>
    public static byte[] Paint(ShareCard card, byte[] backdrop)
    {
        ImageLibrary.Prepare();
        using var title = Title(card);
        using var kind = card.Kind is { } word ? Line(card, word, KindSize, isBold: true, KindOnField) : null;
        using var site = card.Site != card.Title ? Line(card, card.Site, SiteSize, isBold: false, OnField) : null;
        List<Image> lines = [.. new[] { kind, title, site }.OfType<Image>()];
        var height = (2 * Edge) + lines.Sum(line => line.Height) + (Gap * (lines.Count - 1));

        using var behind = Image.ThumbnailBuffer(backdrop, ShareCard.Width, height: ShareCard.Height, crop: Enums.Interesting.Centre);
        using var opaque = behind.HasAlpha() ? behind.Flatten() : behind.Copy();
        using var field = (Image.Black(ShareCard.Width, ShareCard.Height, bands: Field.Length) + Field).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var painted = field.Insert(opaque.Crop(0, height / 2, ShareCard.Width, ShareCard.Height - height), 0, 0);
        var top = ShareCard.Height - height + Edge;
        foreach (var line in lines)
        {
            painted = painted.Composite2(line, Enums.BlendMode.Over, x: Margin, y: top);
            top += line.Height + Gap;
        }

        using var flat = painted.Flatten().Cast(Enums.BandFormat.Uchar);
        return flat.JpegsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The title as large as it may be, then as narrow as its number of lines allows.</summary>
    private static Image Title(ShareCard card)
    {
        var size = LargestTitle;
        var title = Line(card, card.Title, size, isBold: true, OnField);
        while (title.Height > MostOfTitle && size > SmallestTitle)
        {
            title.Dispose();
            size -= 4;
            title = Line(card, card.Title, size, isBold: true, OnField);
        }

        var (narrow, wide) = (Widest / 3, Widest);
        while (wide - narrow > 16)
        {
            var width = (narrow + wide) / 2;
            var tried = Line(card, card.Title, size, isBold: true, OnField, width);
            if (tried.Height > title.Height || tried.Width > width)
            {
                narrow = width;
                tried.Dispose();
            }
            else
            {
                wide = width;
                title.Dispose();
                title = tried;
            }
        }

        return title;
    }

    private static Image Line(ShareCard card, string text, int size, bool isBold, string colour, int width = Widest) => Image.Text(
        $"<span lang=\"{card.Language.Tag}\" font_weight=\"{(isBold ? "bold" : "normal")}\" foreground=\"{colour}\">{CardLines.Markup(text, card.Language, card.Held)}</span>",
        font: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ShareFonts.FaceOf(card.Language)} {size}"),
        width: width,
        dpi: 72,
        rgba: true,
        wrap: Enums.TextWrap.WordChar);
}
