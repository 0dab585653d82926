using System.Globalization;

namespace Chitose.Exchange.Search;

/// <summary>What kinds of letters the search knows in a folded text.</summary>
internal static class SearchLetters
{
    /// <summary>Letters and digits, and the vowels and tones of Thai, which Unicode calls marks.</summary>
    public static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Letters of a script whose words need no spaces between them, or, in Korean, may lack them: kana, Chinese characters, Hangul, Thai.</summary>
    public static bool IsUnspaced(char letter) => letter is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1100' and <= '\u11FF') or (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u318F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>How many letters of such a script are kept together; 0 for words that are kept whole.</summary>
    public static int PieceOf(char letter) => letter is >= '\u0E00' and <= '\u0EFF' ? 3 : IsUnspaced(letter) ? 2 : 0;

    public static bool IsLatin(char letter) => letter is >= 'a' and <= 'z';

    public static bool IsHangul(char letter) => letter is >= '\uAC00' and <= '\uD7A3';
}
