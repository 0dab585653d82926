using System.Text;

namespace Chitose.Exchange.Comparing;

/// <summary>
/// A text reduced to what it says, so that two texts can be compared by content. What does not count:
/// <list type="bullet">
/// <item>width and composition: NFKC, and the wave dash as the tilde that Windows types for it;</item>
/// <item>space and line ends, except between two words of a script that parts words by space (<c>sister city</c>);</item>
/// <item>marks that nobody sees: zero-width space, soft hyphen, variation selectors;</item>
/// <item>Markdown's marks for headings, lists, quotes, tables and emphasis, and the readings of <c>{千歳|ちとせ}</c>.</item>
/// </list>
/// Case, punctuation, the targets of links and every other character count. The outcome is stored as a fingerprint: it depends on no
/// culture, and a change here makes every translation look outdated.
/// </summary>
public static class NormalizedText
{
    public static string Of(string? text) => string.IsNullOrEmpty(text) ? "" : Spaced(Folded(Markup.Remove(text)));

    private static string Folded(string text) => WellFormed(text).Normalize(NormalizationForm.FormKC).Replace('\u301C', '~');

    /// <summary>Normalization refuses half a surrogate pair and U+FFFE and U+FFFF, which stored or pasted text may hold.</summary>
    private static string WellFormed(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            letters.Append((rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return letters.ToString();
    }

    private static string Spaced(string text)
    {
        var kept = new StringBuilder(text.Length);
        var isAfterSpace = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                isAfterSpace = true;
            }
            else if (!IsUnseen(letter))
            {
                if (isAfterSpace && kept.Length > 0 && IsOfSpacedWord(kept[^1]) && IsOfSpacedWord(letter))
                {
                    kept.Append(' ');
                }

                kept.Append(letter);
                isAfterSpace = false;
            }
        }

        return kept.ToString();
    }

    /// <summary>Letters and digits of the scripts before Thai in Unicode (Latin, Greek, Cyrillic and others), and of Vietnamese.</summary>
    private static bool IsOfSpacedWord(char letter) => char.IsLetterOrDigit(letter) && letter is < '\u0E00' or (>= '\u1E00' and < '\u2000');

    private static bool IsUnseen(char letter) => letter is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');
}
