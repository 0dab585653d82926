using ICU4N.Globalization;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>What script a letter is of (Unicode Standard Annex 24). The one place where letters are told apart.</summary>
internal static class Letter
{
    public static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '々' or '〇';

    public static bool IsKana(char letter) => letter is >= 'ぁ' and <= 'ゟ' or >= 'ァ' and <= 'ヺ' or 'ヽ' or 'ヾ' or 'ヿ' or >= 'ㇰ' and <= 'ㇿ' or >= 'ｦ' and <= 'ﾝ';

    public static bool IsKatakana(char letter) => letter is >= 'ァ' and <= 'ヺ';

    /// <summary>Katakana with the signs that lengthen and repeat them, which stand in words only.</summary>
    public static bool IsOfKatakanaWord(char letter) => IsKatakana(letter) || letter is 'ー' or 'ヽ' or 'ヾ';

    /// <summary>What Japanese is written with, apart from marks.</summary>
    public static bool IsHanOrKana(char letter) => IsHan(letter) || IsKana(letter) || letter == 'ー';

    public static bool IsHangul(char letter) => letter is >= '가' and <= '힣' or >= '\u1100' and <= '\u11FF' or >= '\u3131' and <= '\u318E';

    public static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E3A' or >= '\u0E40' and <= '\u0E5B';

    public static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= 'À' and < '\u0250' and not ('×' or '÷');

    /// <summary>The script of a letter; Common for what all languages use, such as digits and marks.</summary>
    public static int Script(int letter) => letter switch
    {
        < 0x80 => char.IsAsciiLetter((char)letter) ? UScript.Latin : UScript.Common,
        _ => UScript.GetScript(letter),
    };
}
