using System.Globalization;
using System.Text;
using QRCoder;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>A QR code as a drawing: lines, one unit thick, through the dark modules of each row.</summary>
/// <param name="Path">The lines, as an SVG path to be stroked; short, since it stands in every page.</param>
/// <param name="Size">Modules on a side, without the white margin.</param>
public sealed record QrDrawing(string Path, int Size)
{
    /// <summary>Of white modules, around what QRCoder makes.</summary>
    private const int Margin = 4;

    public static QrDrawing Of(string text)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count - (2 * Margin);
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            var row = Enumerable.Range(0, size).Select(x => code.ModuleMatrix[y + Margin][x + Margin]).ToList();
            var pen = 0;
            path.Append(CultureInfo.InvariantCulture, $"M0 {y}.5");
            for (var x = row.IndexOf(true); x >= 0; x = row.IndexOf(true, pen))
            {
                var end = row.IndexOf(false, x) is >= 0 and var light ? light : size;
                path.Append(CultureInfo.InvariantCulture, $"{(x > pen ? $"m{x - pen} 0" : "")}h{end - x}");
                pen = end;
            }
        }

        return new QrDrawing(path.ToString(), size);
    }
}
