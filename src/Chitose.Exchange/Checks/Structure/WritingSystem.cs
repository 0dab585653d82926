using Chitose.Exchange.Checks.Scripts;

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
                _ when Letter.IsLatin(letter) => count with { Latin = count.Latin + 1 },
                < 'ก' => count,
                _ when Letter.IsKana(letter) => count with { Kana = count.Kana + 1 },
                _ when Letter.IsHan(letter) => count with { Han = count.Han + 1 },
                _ when Letter.IsHangul(letter) => count with { Hangul = count.Hangul + 1 },
                _ when Letter.IsThai(letter) && !char.IsDigit(letter) => count with { Thai = count.Thai + 1 },
                _ => count,
            };
        }

        return count;
    }
}
