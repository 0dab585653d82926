using Chitose.Exchange.Languages;

namespace SearchLoad;

/// <summary>A name of three or four syllables as each language writes it. Each number below 65³ gives another.</summary>
internal static class InventedName
{
    private const string Vowels = "aiueo";
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ";
    private const string Han = "阿伊乌埃奥卡基库克科萨西苏塞索塔蒂图特托纳尼努内诺哈希胡赫霍马米穆梅莫拉里鲁雷罗加吉古格戈扎齐祖泽佐达迪杜德多巴比布贝博帕皮普佩波";
    private const string Thai = "อกสตนฮมรคซดบป";
    private static readonly string[] Latin = ["", "k", "s", "t", "n", "h", "m", "r", "g", "z", "d", "b", "p"];
    private static readonly int[] HangulFirst = [11, 15, 9, 16, 2, 18, 6, 5, 0, 12, 3, 7, 17];
    private static readonly int[] HangulVowel = [0, 20, 13, 5, 8];

    public static string In(Language language, int number)
    {
        // A prime step leads through all numbers without neighbours that begin alike.
        var rest = (int)(number * 104_729L % (65 * 65 * 65));
        int[] syllables = [rest % 65, rest / 65 % 65, rest / (65 * 65), .. number % 3 == 0 ? [number % 65] : Array.Empty<int>()];
        var name = string.Concat(syllables.Select(syllable => In(language, syllable / 5, syllable % 5)));
        return language == Language.English ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }

    private static string In(Language language, int consonant, int vowel) => language.Segment switch
    {
        "ja" => Kana[(consonant * 5) + vowel].ToString(),
        "zh" => Han[(consonant * 5) + vowel].ToString(),
        "ko" => ((char)(0xAC00 + (((HangulFirst[consonant] * 21) + HangulVowel[vowel]) * 28))).ToString(),
        "th" => vowel switch
        {
            0 => $"{Thai[consonant]}า",
            1 => $"{Thai[consonant]}ิ",
            2 => $"{Thai[consonant]}ู",
            3 => $"เ{Thai[consonant]}",
            _ => $"โ{Thai[consonant]}",
        },
        _ => Latin[consonant] + Vowels[vowel],
    };
}
