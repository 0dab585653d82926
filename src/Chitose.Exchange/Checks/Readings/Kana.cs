using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Readings;

internal static partial class Kana
{
    public static bool IsKana(char letter) => letter is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ' or 'ー' or '・' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ';

    public static bool IsKanji(char letter) => letter is >= '一' and <= '鿿' or >= '㐀' and <= '䶿' or '々' or '〆' or 'ヶ' || char.IsSurrogate(letter);

    public static string Hiragana(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = from[i] is >= 'ァ' and <= 'ヶ' ? (char)(from[i] - 0x60) : from[i];
        }
    });

    /// <summary>Whether it holds a sound that Japanese has in foreign words and names only.</summary>
    public static bool SoundsForeign(string hiragana) => Foreign().IsMatch(hiragana);

    [GeneratedRegex("[ちしじ]ぇ|[ふゔつ][ぁぃぇぉ]|[てで][ぃゅ]|[とど]ぅ|[うくぐ][ぃぇぉぁ]|いぇ|ゔ|ー", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
