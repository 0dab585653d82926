using System.Globalization;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Reads numbers that English writes in words or as ordinals: twenty-five, fiftieth, 21st, nineteen sixty-nine.</summary>
internal static class EnglishNumber
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] TensOrdinals = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];
    private static readonly char[] Gaps = [' ', '-'];

    /// <summary>The number; null if a word is none.</summary>
    public static int? Read(string words)
    {
        if (char.IsAsciiDigit(words.AsSpan()[0]))
        {
            return int.TryParse(words.AsSpan().TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : null;
        }

        var (sum, part) = (0, 0);
        foreach (var word in words.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word)
            {
                case "and" or "a":
                    break;
                case "dozen":
                    part = Math.Max(part, 1) * 12;
                    break;
                case "hundred" or "hundredth":
                    part = Math.Max(part, 1) * 100;
                    break;
                case "thousand" or "thousandth":
                    (sum, part) = (sum + (Math.Max(part, 1) * 1000), 0);
                    break;
                default:
                    if (Small(word) is not { } number)
                    {
                        return null;
                    }

                    part += number;
                    break;
            }
        }

        return sum + part;
    }

    /// <summary>A year read in two halves: nineteen sixty-nine, twenty oh four.</summary>
    public static int? Year(string words)
    {
        if (words.Length < 10 || char.IsAsciiDigit(words[0]))
        {
            return null;
        }

        var parts = words.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || Small(parts[0]) is not (>= 16 and <= 20 and var century) || parts[1] is "hundred" or "thousand")
        {
            return null;
        }

        var rest = parts.Skip(1).Where(word => word is not ("o" or "oh")).Select(Small).ToList();
        var years = rest.Contains(null) ? null : rest.Sum();
        return years is > 9 and < 100 || (parts[1][0] == 'o' && years is > 0) ? (century * 100) + years : null;
    }

    private static int? Small(string word) =>
        Place(Cardinals, word) ?? Place(Ordinals, word) ?? ((Place(Tens, word) ?? Place(TensOrdinals, word)) is { } tens ? (tens + 2) * 10 : null);

    private static int? Place(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var place ? place : null;
}
