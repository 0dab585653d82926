using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Writes a number that stands in a text anew with another value, with the same unit and in the language's own way.</summary>
internal static class NumberRewriting
{
    /// <returns>What to write in its place; null where the value was rounded, scaled or converted.</returns>
    public static string? Of(WrittenNumber number, decimal value, Language language)
    {
        if (number.Step != 1 || number.IsConverted || IsOwnWord(number, language) || value != decimal.Truncate(value) || value > 999_999)
        {
            return null;
        }

        var at = number.AmountStart - number.Start;
        var (before, after) = (number.Text[..at], number.Text[(at + number.AmountLength)..]);
        if (after.StartsWith("st", StringComparison.Ordinal) || after.StartsWith("nd", StringComparison.Ordinal) || after.StartsWith("rd", StringComparison.Ordinal) || after.StartsWith("th", StringComparison.Ordinal))
        {
            return $"{before}{Digits(value, number, language)}{Suffix((int)value)}{after[2..]}";
        }

        // Ordinals in words change their form; there digits are better than a guess.
        return !number.IsInDigits && language == Language.English && number.Kind is NumberKind.Ordinal or NumberKind.Anniversary
            ? $"{before}{Digits(value, number, language)}{Suffix((int)value)}{after}"
            : $"{before}{Digits(value, number, language)}{after}";
    }

    private static string Digits(decimal value, WrittenNumber number, Language language) =>
        value.ToString(value >= 1000 && (language == Language.English || number.Text.Contains(',', StringComparison.Ordinal)) ? "#,0" : "0", CultureInfo.InvariantCulture);

    /// <summary>初めて, 첫, 둘째 and แรก have no number in them that could be exchanged.</summary>
    private static bool IsOwnWord(WrittenNumber number, Language language) =>
        number is { Kind: NumberKind.Ordinal, IsInDigits: false } && language != Language.English
        && (number.Length == number.AmountLength || number.Text.StartsWith('첫') || (number.Text.EndsWith('째') && !number.Text.EndsWith("번째", StringComparison.Ordinal)));

    private static string Suffix(int value) => (value % 100, value % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
