namespace Chitose.Exchange.Checks.Structure;

/// <summary>Which letters a stretch is written with, counted.</summary>
internal readonly record struct WritingSystem(int Kana, int Han, int Hangul, int Thai, int Latin)
{
    public int Letters => Kana + Han + Hangul + Thai + Latin;

    public static WritingSystem Of(ReadOnlySpan<char> text)
    {
        var count = default(WritingSystem);
        foreach (var letter in text)
        {
            count = letter switch
            {
                >= 'ぁ' and <= 'ヺ' and not ('・' or '゠') or >= 'ｦ' and <= 'ﾝ' => count with { Kana = count.Kana + 1 },
                >= '一' and <= '鿿' or >= '㐀' and <= '䶿' or '々' => count with { Han = count.Han + 1 },
                >= '가' and <= '힣' => count with { Hangul = count.Hangul + 1 },
                >= 'ก' and <= '๎' => count with { Thai = count.Thai + 1 },
                >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= 'À' and <= 'ɏ' => count with { Latin = count.Latin + 1 },
                _ => count,
            };
        }

        return count;
    }

    public static bool IsHanOrKana(char letter) => letter is >= 'ぁ' and <= 'ヿ' and not '・' or >= '一' and <= '鿿' or '々' or '〇';
}
