using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>Whether a name that was found is a word of its own, as far as its script lets one see it.</summary>
internal static class WordEdges
{
    /// <summary>What may be joined to a short Korean name: 재일본, 방한국, 대중국.</summary>
    private const string KoreanPrefixes = "재주대방신북남동서각양";

    private const int ShortKoreanName = 2;

    public static bool AreClean(string written, int start, int length)
    {
        var (first, last) = (written[start], written[start + length - 1]);
        var before = start > 0 ? written[start - 1] : '\0';
        var end = start + length;
        var after = end < written.Length ? written[end] : '\0';
        if (IsLatin(first) && IsLatin(before) || IsLatin(last) && IsLatin(after))
        {
            return false;
        }

        if (IsKatakana(first) && IsKatakana(before) || IsKatakana(last) && IsKatakana(after))
        {
            return false;
        }

        return IsHangul(first) ? length > ShortKoreanName || !IsHangul(before) || KoreanPrefixes.Contains(before, StringComparison.Ordinal) : !IsThaiEnding(after) || !IsThai(last);
    }

    /// <summary>Whether a stretch of Latin letters or katakana may begin or end between two letters.</summary>
    public static bool Part(char one, char other, Language language) =>
        language == Language.Japanese ? !(IsKatakana(one) && IsKatakana(other)) : !(IsLatin(one) && IsLatin(other));

    public static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= 'À' and < (char)0x250;

    public static bool IsHangul(char letter) => letter is >= '가' and <= '힣';

    public static bool IsKatakana(char letter) => letter is >= 'ァ' and <= 'ヺ' or 'ー' or 'ヽ' or 'ヾ';

    public static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E5B';

    /// <summary>Vowels and marks that belong to the letter before them.</summary>
    private static bool IsThaiEnding(char letter) => letter is >= '\u0E30' and <= '\u0E3A' or '\u0E45' or >= '\u0E47' and <= '\u0E4E';
}
