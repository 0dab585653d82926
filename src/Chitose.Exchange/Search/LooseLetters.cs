namespace Chitose.Exchange.Search;

/// <summary>
/// Letters that writers put in or leave out as they like: marks of tone and silence in Thai, long vowels and the size of kana, kana
/// behind and polite お before Chinese characters. Texts are kept with them and, beside that, without.
/// </summary>
internal static class LooseLetters
{
    /// <summary>More kana behind a character are words of their own: particles and what follows.</summary>
    private const int LongestEnding = 3;

    /// <summary>What is kept of a folded letter; null if nothing.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="at">Place of the letter in it.</param>
    /// <param name="isHiragana">Whether the letter at a place of the folded text was written in hiragana.</param>
    public static char? Kept(string folded, int at, Func<int, bool> isHiragana) => folded[at] switch
    {
        (>= '\u0E47' and <= '\u0E4C') or '\u0E4E' or 'ー' => null,
        'お' or 'ご' when isHiragana(at) && (at == 0 || !IsKana(folded[at - 1])) && at + 1 < folded.Length && IsHan(folded[at + 1]) => null,
        >= 'ぁ' and <= 'ゖ' when isHiragana(at) && IsEnding(folded, at, isHiragana) => null,
        var small and ('ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ') => (char)(small + 1),
        var other => other,
    };

    private static bool IsEnding(string folded, int at, Func<int, bool> isHiragana)
    {
        var (start, end) = (at, at + 1);
        for (; start > 0 && at - start <= LongestEnding && IsKana(folded[start - 1]) && isHiragana(start - 1); start--)
        {
        }

        for (; end < folded.Length && end - start <= LongestEnding && IsKana(folded[end]) && isHiragana(end); end++)
        {
        }

        return end - start <= LongestEnding && start > 0 && IsHan(folded[start - 1]);
    }

    private static bool IsKana(char letter) => letter is >= 'ぁ' and <= 'ゖ';

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF';
}
