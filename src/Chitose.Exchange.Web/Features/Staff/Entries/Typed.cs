using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Cleans what people type or paste: no control characters, one kind of line end, nothing that only looks empty.</summary>
internal static partial class Typed
{
    /// <summary>One line.</summary>
    public static string Line(string? text) => Cleaned(Spaces().Replace(text ?? "", " "));

    /// <summary>One line, or null if there is nothing to see.</summary>
    public static string? OptionalLine(string? text) => Line(text) is { Length: > 0 } line ? line : null;

    /// <summary>Running text of several lines.</summary>
    public static string Text(string? text) => Cleaned(text ?? "");

    /// <summary>A list written one item a line.</summary>
    public static IReadOnlyList<string> Lines(string? text) => [.. Text(text).Split('\n').Select(Line).Where(line => line.Length > 0).Distinct()];

    /// <summary>An address, number or id, with full-width characters as the narrow ones they stand for.</summary>
    public static string Narrow(string? text) => Line(text).Normalize(NormalizationForm.FormKC).Trim();

    public static bool TryNumber(string? text, out double number) =>
        double.TryParse(Narrow(text), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    public static bool TryCount(string? text, out decimal number) =>
        decimal.TryParse(Narrow(text).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>A date in one field: 2020, 2020-10, 2020-10-01, with any of the signs that people put between.</summary>
    public static bool TryDate(string? text, out HistoricDate date)
    {
        var parts = DateSigns().Split(Narrow(text)).Where(part => part.Length > 0).ToList();
        date = default;
        return parts.Count is >= 1 and <= 3 && TryDate(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), out date);
    }

    /// <summary>A western year, and as much of month and day as is known.</summary>
    public static bool TryDate(string? year, string? month, string? day, out HistoricDate date)
    {
        var (y, m, d) = (Narrow(year), Narrow(month), Narrow(day));
        date = default;
        return (m.Length > 0 || d.Length == 0)
            && HistoricDate.TryParse(string.Join('-', new[] { y.PadLeft(4, '0'), m.PadLeft(2, '0'), d.PadLeft(2, '0') }.Take(m.Length == 0 ? 1 : d.Length == 0 ? 2 : 3)), out date);
    }

    private static string Cleaned(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // What does not stand alone, and signs that turn the direction of what follows, come from broken or hostile sources.
            if (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || rune == Rune.ReplacementChar || IsDirection(rune)))
            {
                cleaned.Append(rune);
            }
        }

        var result = cleaned.ToString();
        return result.EnumerateRunes().All(IsUnseen) ? "" : result.Trim();
    }

    private static bool IsDirection(Rune rune) => rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;

    /// <summary>Nothing to see: spaces of all kinds, joiners, and letters that are drawn as nothing (Hangul fillers, the empty braille cell).</summary>
    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is 0x3164 or 0x2800 or 0x115F or 0x1160;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[-/.年月日]", RegexOptions.CultureInvariant)]
    private static partial Regex DateSigns();
}
