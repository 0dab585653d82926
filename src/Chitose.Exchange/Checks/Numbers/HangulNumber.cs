namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Reads whole numbers that Korean writes in words, Sino-Korean (천구백육십구, 십오) or native (열다섯, 스물한).</summary>
internal static class HangulNumber
{
    private static readonly (string Word, int Value)[] Native =
    [
        ("스물", 20), ("스무", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("예순", 60), ("일흔", 70), ("여든", 80), ("아흔", 90), ("열", 10),
        ("하나", 1), ("한", 1), ("둘", 2), ("두", 2), ("셋", 3), ("세", 3), ("석", 3), ("넷", 4), ("네", 4), ("넉", 4),
        ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9),
    ];

    public static int? Read(string words) => Sino(words) ?? OfNative(words);

    private static int? Sino(string words)
    {
        var (sum, section, digit) = (0, 0, -1);
        foreach (var letter in words)
        {
            switch (letter)
            {
                case '만':
                    sum += Math.Max(section + Math.Max(digit, 0), 1) * 10_000;
                    (section, digit) = (0, -1);
                    break;
                case '천' or '백' or '십':
                    section += (digit < 0 ? 1 : digit) * (letter == '천' ? 1000 : letter == '백' ? 100 : 10);
                    digit = -1;
                    break;
                default:
                    digit = letter == '륙' ? 6 : "영일이삼사오육칠팔구".IndexOf(letter, StringComparison.Ordinal);
                    if (digit < 0)
                    {
                        return null;
                    }

                    break;
            }
        }

        return words.Length == 0 ? null : sum + section + Math.Max(digit, 0);
    }

    private static int? OfNative(string words)
    {
        var (sum, at) = (0, 0);
        while (at < words.Length)
        {
            var before = at;
            foreach (var (word, value) in Native)
            {
                if (string.CompareOrdinal(words, at, word, 0, word.Length) == 0 && (sum == 0 || value < 10))
                {
                    sum += value;
                    at += word.Length;
                    break;
                }
            }

            if (at == before)
            {
                return null;
            }
        }

        return sum == 0 ? null : sum;
    }
}
