namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Reads whole numbers that Thai writes in words: สิบห้า, ยี่สิบเอ็ด, สองร้อยสามสิบ.</summary>
internal static class ThaiNumber
{
    private static readonly (string Word, int Value)[] Digits =
    [
        ("หนึ่ง", 1), ("เอ็ด", 1), ("สอง", 2), ("ยี่", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9),
    ];

    private static readonly (string Word, int Value)[] Units = [("สิบ", 10), ("ร้อย", 100), ("พัน", 1000), ("หมื่น", 10_000), ("แสน", 100_000)];

    public static int? Read(string words)
    {
        var (sum, digit) = (0, -1);
        var rest = words.AsSpan();
        while (rest.Length > 0)
        {
            if (Take(Units, ref rest) is { } unit)
            {
                (sum, digit) = (sum + ((digit < 0 ? 1 : digit) * unit), -1);
            }
            else if (Take(Digits, ref rest) is { } next)
            {
                digit = next;
            }
            else
            {
                return null;
            }
        }

        return sum + Math.Max(digit, 0);
    }

    private static int? Take((string Word, int Value)[] words, ref ReadOnlySpan<char> rest)
    {
        foreach (var (word, value) in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..];
                return value;
            }
        }

        return null;
    }
}
