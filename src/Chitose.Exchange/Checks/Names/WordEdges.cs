using Chitose.Exchange.Checks.Scripts;
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
        if (Letter.IsLatin(first) && Letter.IsLatin(before) || Letter.IsLatin(last) && Letter.IsLatin(after))
        {
            return false;
        }

        if (Letter.IsOfKatakanaWord(first) && Letter.IsOfKatakanaWord(before) || Letter.IsOfKatakanaWord(last) && Letter.IsOfKatakanaWord(after))
        {
            return false;
        }

        return Letter.IsHangul(first) ? length > ShortKoreanName || !Letter.IsHangul(before) || KoreanPrefixes.Contains(before, StringComparison.Ordinal) : !IsThaiEnding(after) || !Letter.IsThai(last);
    }

    /// <summary>Whether a stretch of Latin letters or katakana may begin or end between two letters.</summary>
    public static bool Part(char one, char other, Language language) =>
        language == Language.Japanese ? !(Letter.IsOfKatakanaWord(one) && Letter.IsOfKatakanaWord(other)) : !(Letter.IsLatin(one) && Letter.IsLatin(other));

    /// <summary>Vowels and marks that belong to the letter before them.</summary>
    private static bool IsThaiEnding(char letter) => letter is >= '\u0E30' and <= '\u0E3A' or '\u0E45' or >= '\u0E47' and <= '\u0E4E';
}
