namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Reads whole numbers in ASCII digits or in kanji, by value (四十四) or by place (一九六九).</summary>
internal static class KanjiNumber
{
    private const string Digits = "〇一二三四五六七八九";

    public static int? Read(ReadOnlySpan<char> text)
    {
        var (sum, digits, last) = (0, 0, -1);
        foreach (var letter in text)
        {
            var digit = char.IsAsciiDigit(letter) ? letter - '0' : letter == '两' ? 2 : Digits.IndexOf(letter, StringComparison.Ordinal);
            if (digit >= 0)
            {
                digits = (digits * 10) + digit;
                last = digit;
                if (digits > 99_999_999)
                {
                    return null;
                }
            }
            else if (UnitOf(letter) is { } unit)
            {
                sum += (last < 0 ? 1 : digits) * unit;
                (digits, last) = (0, -1);
            }
            else
            {
                return null;
            }
        }

        return sum + digits;
    }

    private static int? UnitOf(char letter) => letter switch
    {
        '十' or '拾' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' => 100,
        '千' => 1000,
        _ => null,
    };
}
