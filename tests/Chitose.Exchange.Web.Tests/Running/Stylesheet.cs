using System.Globalization;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The colours of the stylesheet by name, and how well they are told apart (WCAG 2.2, relative luminance).</summary>
public sealed partial class Stylesheet
{
    private readonly Dictionary<string, string> _light;
    private readonly Dictionary<string, string> _dark;

    public Stylesheet(string css)
    {
        var dark = css.IndexOf("@media (prefers-color-scheme:dark)", StringComparison.Ordinal);
        _light = TokensOf(css[..dark]);
        _dark = TokensOf(css[dark..css.IndexOf("\n}", dark, StringComparison.Ordinal)]);
    }

    public double Contrast(string one, string other, bool dark) => Contrast(ColorOf(one, dark), ColorOf(other, dark));

    /// <summary>Colours that have another value in another stylesheet.</summary>
    public IEnumerable<string> DifferingFrom(Stylesheet other) =>
        [.. _light.Except(other._light).Select(color => color.Key), .. _dark.Except(other._dark).Select(color => $"{color.Key} in the dark")];

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Luminance(one), Luminance(other));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            var value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static Dictionary<string, string> TokensOf(string css) =>
        Token().Matches(css).GroupBy(match => match.Groups[1].Value).ToDictionary(group => group.Key, group => group.First().Groups[2].Value);

    /// <summary>The colour itself, or the value of its name; what the dark scheme does not change stays.</summary>
    private string ColorOf(string name, bool dark) =>
        name.StartsWith('#') ? name : dark && _dark.TryGetValue(name, out var color) ? color : _light[name];

    [GeneratedRegex("--([a-z0-9-]+):(#[0-9a-fA-F]{6})\\b")]
    private static partial Regex Token();
}
