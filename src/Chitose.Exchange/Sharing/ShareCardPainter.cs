using Chitose.Exchange.Media;
using NetVips;

namespace Chitose.Exchange.Sharing;

/// <summary>
/// Paints share cards: the middle of a picture, and below it a flat field with kind, title and name of the site (site conventions C3: text never
/// stands on a photo). The title is as large as three lines allow, in lines of like length. Texts keep their distance by the lines that letters
/// stand on, not by the ink, so that cards of a series look alike.
/// </summary>
public static class ShareCardPainter
{
    private const int Margin = 64;
    private const int Edge = 40;
    private const int Gap = 22;

    /// <summary>From the line of the last text to the lower edge.</summary>
    private const int Foot = 47;

    private const int Widest = ShareCard.Width - (2 * Margin);
    private const int MostOfTitle = 210;
    private const int LargestTitle = 68;
    private const int SmallestTitle = 32;
    private const int Quality = 86;

    // lakeDeep, and what is written on it (site conventions 8).
    private const string OnField = "#ffffff";
    private static readonly double[] Field = [0x07, 0x30, 0x4D];
    private static readonly CardLettering OfKind = new(32, IsBold: true, "#8cc8f2");
    private static readonly CardLettering OfSite = new(28, IsBold: false, OnField);

    /// <param name="card">What to write.</param>
    /// <param name="backdrop">The picture behind, as a JPEG or PNG of any size; what does not fit is cut off at the sides.</param>
    /// <returns>A JPEG.</returns>
    public static byte[] Paint(ShareCard card, byte[] backdrop)
    {
        ImageLibrary.Prepare();
        using var title = Title(card);
        using var kind = card.Kind is { } word ? Line(card, word, OfKind) : null;
        using var site = card.Site != card.Title ? Line(card, card.Site, OfSite) : null;

        // From below, each text by its last line.
        var placed = new List<(CardText Text, int Top)>();
        var (line, top) = (ShareCard.Height - Foot, 0);
        foreach (var text in new[] { site, title, kind }.OfType<CardText>())
        {
            line -= placed.Count > 0 ? Gap + text.Fall : 0;
            placed.Add((text, line - text.LastLine));
            top = line - (text.LastLine - text.FirstLine) - text.Rise;
            line = top;
        }

        var height = ShareCard.Height - top + Edge;
        using var behind = Image.ThumbnailBuffer(backdrop, ShareCard.Width, height: ShareCard.Height, crop: Enums.Interesting.Centre);
        using var opaque = behind.HasAlpha() ? behind.Flatten() : behind.Copy();
        using var field = (Image.Black(ShareCard.Width, ShareCard.Height, bands: Field.Length) + Field).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var painted = field.Insert(opaque.Crop(0, height / 2, ShareCard.Width, ShareCard.Height - height), 0, 0);
        foreach (var (text, at) in placed)
        {
            painted = painted.Composite2(text.Picture, Enums.BlendMode.Over, x: Margin, y: at);
        }

        using var flat = painted.Flatten().Cast(Enums.BandFormat.Uchar);
        return flat.JpegsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The title as large as it may be, then as narrow as its number of lines allows.</summary>
    private static CardText Title(ShareCard card)
    {
        var markup = MarkupOf(card, card.Title);
        var lettering = new CardLettering(LargestTitle, IsBold: true, OnField);
        var (height, _) = ExtentOf(Widest);
        while (height > MostOfTitle && lettering.Size > SmallestTitle)
        {
            lettering = lettering with { Size = lettering.Size - 4 };
            (height, _) = ExtentOf(Widest);
        }

        var (narrow, wide) = (Widest / 3, Widest);
        while (wide - narrow > 16)
        {
            var width = (narrow + wide) / 2;
            var tried = ExtentOf(width);
            (narrow, wide) = tried.Height > height || tried.Width > width ? (width, wide) : (narrow, width);
        }

        return CardText.Of(card, lettering, markup, wide);

        (int Height, int Width) ExtentOf(int width)
        {
            using var tried = CardText.Set(card, lettering, markup, width);
            return (tried.Height, tried.Width);
        }
    }

    private static CardText Line(ShareCard card, string text, CardLettering lettering) => CardText.Of(card, lettering, MarkupOf(card, text), Widest);

    private static string MarkupOf(ShareCard card, string text) => CardLines.Markup(text, card.Language, card.Held);
}
