using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A QR code as a phone reads it: its drawing, put onto a screen.</summary>
public static partial class ScannedCode
{
    private const int PixelsPerModule = 4;

    /// <returns>What the code says; null if it cannot be read.</returns>
    public static string? Read(IElement svg)
    {
        var box = svg.GetAttribute("viewBox")!.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var (margin, side) = (-box[0], box[2] * PixelsPerModule);
        var pixels = new byte[side * side];
        Array.Fill(pixels, byte.MaxValue);
        foreach (var (x, y, length) in LinesOf(svg.QuerySelector("path[stroke]")!.GetAttribute("d")!))
        {
            for (var row = 0; row < PixelsPerModule; row++)
            {
                Array.Fill(pixels, byte.MinValue, ((((y + margin) * PixelsPerModule) + row) * side) + ((x + margin) * PixelsPerModule), length * PixelsPerModule);
            }
        }

        var picture = new RGBLuminanceSource(pixels, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture)))?.Text;
    }

    /// <summary>Lines through the middle of rows of modules.</summary>
    private static IEnumerable<(int X, int Y, int Length)> LinesOf(string path)
    {
        Assert.Equal(path, string.Concat(Step().Matches(path).Select(match => match.Value)));
        var (x, y) = (0, 0);
        foreach (Match step in Step().Matches(path))
        {
            var number = int.Parse(step.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            switch (step.Value[0])
            {
                case 'M':
                    (x, y) = (0, number);
                    break;
                case 'm':
                    x += number;
                    break;
                default:
                    yield return (x, y, number);
                    x += number;
                    break;
            }
        }
    }

    [GeneratedRegex(@"M0 (?<number>\d+)\.5|m(?<number>\d+) 0|h(?<number>\d+)")]
    private static partial Regex Step();
}
