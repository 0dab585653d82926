using System.Security;
using System.Text;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Sharing;

/// <summary>
/// Where the lines of a card may break: between words only. Pango, which sets them, knows no words of Thai and breaks Japanese,
/// Chinese and Korean after any character, so it is told: words are held together and let go between.
/// </summary>
internal static class CardLines
{
    private const char Joiner = '\u2060';
    private const char Break = '\u200B';

    /// <returns>The text as Pango's markup.</returns>
    public static string Markup(string text, Language language, HeldNames? held = null)
    {
        if (language == Language.English)
        {
            return SecurityElement.Escape(text);
        }

        if (language == Language.Korean)
        {
            return string.Join(' ', text.Split(' ').Select(Whole));
        }

        var marked = new StringBuilder(text.Length * 2);
        var words = Segmentation.Words(text, language);
        var names = held?.In(text, language) ?? [];
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            end += words[i].Length;
            marked.Append(language == Language.Thai ? SecurityElement.Escape(words[i]) : Whole(words[i]));
            if (i + 1 < words.Count)
            {
                marked.Append(MayPart(words[i], words[i + 1]) && !names.Any(name => name.Start < end && end < name.Start + name.Length) ? Break : Joiner);
            }
        }

        return marked.ToString();
    }

    private static string Whole(string word) => string.Join(Joiner, word.EnumerateRunes().Select(rune => SecurityElement.Escape(rune.ToString())));

    /// <summary>
    /// A number stays with what is counted, a foreign name in katakana whole, and marks with the word before them or, if they open
    /// something, the word behind.
    /// </summary>
    private static bool MayPart(string word, string next) =>
        !char.IsDigit(word[^1])
        && word != "第"
        && !(IsKatakana(word[^1]) && IsKatakana(next[0]))
        && !(char.IsPunctuation(next[0]) && !IsOpening(next[0]))
        && !IsOpening(word[^1])
        && next[0] != 'ๆ';

    private static bool IsKatakana(char letter) => letter is (>= 'ァ' and <= 'ヺ') or 'ー';

    private static bool IsOpening(char mark) => char.GetUnicodeCategory(mark)
        is System.Globalization.UnicodeCategory.OpenPunctuation or System.Globalization.UnicodeCategory.InitialQuotePunctuation;
}
