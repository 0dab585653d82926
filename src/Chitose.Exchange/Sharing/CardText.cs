using System.Globalization;
using Chitose.Exchange.Languages;
using NetVips;

namespace Chitose.Exchange.Sharing;

/// <summary>A text set in lines, and where these stand in its picture, which libvips cuts to the ink.</summary>
/// <param name="Picture">The letters on nothing.</param>
/// <param name="FirstLine">From the top of the picture to the line that the first letters stand on.</param>
/// <param name="LastLine">The same of the last letters.</param>
/// <param name="Rise">How far letters of this size rise above a line.</param>
/// <param name="Fall">How far they fall below it.</param>
internal sealed record CardText(Image Picture, int FirstLine, int LastLine, int Rise, int Fall) : IDisposable
{
    /// <summary>Stands below a line by as much wherever it is written.</summary>
    private const string Mark = "_";

    private const double FallOfSize = 0.25;

    public static CardText Of(ShareCard card, CardLettering lettering, string markup, int width)
    {
        int HeightOf(string some)
        {
            using var picture = Set(card, lettering, some, width);
            return picture.Height;
        }

        // In Thai the mark may come from another typeface, whose lines are lower.
        var tall = TallestOf(card);
        var below = HeightOf("H" + Mark) - HeightOf("H");
        var pitch = HeightOf($"{tall}{Mark}\n{tall}{Mark}") - HeightOf(tall + Mark);
        int LineOf(string some) => HeightOf($"{some}\n{Mark}{tall}") - pitch - Math.Max(below, 0);

        var (last, rise) = (LineOf(markup), LineOf(tall));
        var lines = 1 + (int)Math.Round((last - rise) / (double)pitch);
        return new CardText(Set(card, lettering, markup, width), last - ((lines - 1) * pitch), last, rise, (int)(lettering.Size * FallOfSize));
    }

    public void Dispose() => Picture.Dispose();

    public static Image Set(ShareCard card, CardLettering lettering, string markup, int width) => Image.Text(
        $"<span lang=\"{card.Language.Tag}\" font_weight=\"{(lettering.IsBold ? "bold" : "normal")}\" foreground=\"{lettering.Color}\">{markup}</span>",
        font: string.Create(CultureInfo.InvariantCulture, $"{ShareFonts.FaceOf(card.Language)} {lettering.Size}"),
        width: width,
        dpi: 72,
        rgba: true,
        wrap: Enums.TextWrap.WordChar);

    /// <summary>A letter as high as letters usually are, none of which falls below the line.</summary>
    private static string TallestOf(ShareCard card) =>
        card.Language == Language.English ? "H" : card.Language == Language.Thai ? "มี" : "国";
}
