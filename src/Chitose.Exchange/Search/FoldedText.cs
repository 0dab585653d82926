using System.Text;
using Chitose.Exchange.Checks.Scripts;

namespace Chitose.Exchange.Search;

/// <summary>
/// A text as it is searched: without regard to case, width, accents of Latin letters, the kind of kana and the form of Chinese
/// characters; without the spaces between letters of a script that may do without them. Each letter knows its place in the original.
/// </summary>
public sealed class FoldedText
{
    private readonly string _original;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    private FoldedText(string original)
    {
        _original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length;)
        {
            var end = EndOfLetter(original, i);
            var plain = end == i + 1 ? FoldPlain(original[i]) : null;
            ReadOnlySpan<char> letter = plain is { } one ? [one] : Fold(original[i..end]);
            if (letter.Length > 0 && folded.Length > 1 && folded[^1] == ' ' && IsUnspaced(folded[^2]) && IsUnspaced(letter[0]))
            {
                folded.Length--;
                _starts.RemoveAt(_starts.Count - 1);
                _ends.RemoveAt(_ends.Count - 1);
            }

            foreach (var part in letter)
            {
                if (part == ' ' && (folded.Length == 0 || folded[^1] == ' '))
                {
                    continue;
                }

                folded.Append(part);
                _starts.Add(i);
                _ends.Add(end);
            }

            i = end;
        }

        Text = folded.ToString();
    }

    /// <summary>Another without some of its letters, which still belong to the place of the one before.</summary>
    private FoldedText(FoldedText whole, Func<int, char?> kept)
    {
        _original = whole._original;
        var rest = new StringBuilder(whole.Text.Length);
        for (var i = 0; i < whole.Text.Length; i++)
        {
            if (kept(i) is { } letter)
            {
                rest.Append(letter);
                _starts.Add(whole._starts[i]);
                _ends.Add(whole._ends[i]);
            }
            else if (_ends.Count > 0)
            {
                _ends[^1] = whole._ends[i];
            }
        }

        Text = rest.ToString();
    }

    public string Text { get; }

    public static FoldedText Of(string original) => new(original);

    /// <summary>A name reduced to its letters and digits: Sand Lake and Sandlake, 앵커리지 시 and 앵커리지시 are one.</summary>
    public static string Key(string name) => KeyOf(Of(name));

    /// <summary>The same without the letters that may as well be left out.</summary>
    public static string LooseKey(string name) => KeyOf(Of(name).Loosely());

    /// <summary>The same without the letters that may as well be left out.</summary>
    public FoldedText Loosely() => new(this, i => LooseLetters.Kept(Text, i, at => _original[_starts[at]] is >= '\u3041' and <= '\u3096'));

    /// <summary>Whether no letter or digit stands before this one in the original.</summary>
    public bool BeginsWord(int at) => _starts[at] == 0 || !SearchLetters.IsPart(_original[_starts[at] - 1]);

    /// <summary>Where a stretch of the folded text stands in the original.</summary>
    public (int Start, int Length) Place(int start, int length) => (_starts[start], _ends[start + length - 1] - _starts[start]);

    private static string KeyOf(FoldedText name) => string.Concat(name.Text.Where(SearchLetters.IsPart));

    private static bool IsUnspaced(char letter) => SearchLetters.IsUnspaced(letter);

    /// <summary>A letter with the marks that belong to it, or a Korean syllable that is written as its parts.</summary>
    private static int EndOfLetter(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && (IsJoined(text[end]) || (IsJamo(text[end - 1]) && text[end] is >= '\u1160' and <= '\u11FF')))
        {
            end++;
        }

        return end == start + 1 ? EndOfThaiLetter(text, start) : end;
    }

    /// <summary>Thai that looks the same in another order: two เ for แ, and a tone between the halves of ำ or behind it.</summary>
    private static int EndOfThaiLetter(string text, int start) => text.AsSpan(start) switch
    {
        ['เ', 'เ', ..] or ['\u0E33', >= '\u0E48' and <= '\u0E4B', ..] => start + 2,
        ['\u0E4D', >= '\u0E48' and <= '\u0E4B', '\u0E32', ..] => start + 3,
        _ => start + 1,
    };

    private static bool IsJamo(char letter) => letter is >= '\u1100' and <= '\u11FF';

    /// <summary>Accents, and the marks of voiced kana, also of half width. Thai vowels and tones are letters here.</summary>
    private static bool IsJoined(char letter) =>
        letter is (>= '\u0300' and < '\u0370') or (>= '\u1AB0' and < '\u1B00') or (>= '\u1DC0' and < '\u1E00') or '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F'
            or '\u200D' or '\u00AD' or '\u200B' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>The usual letters, which have no other form in Unicode; null for all others. Most of a text is of them.</summary>
    private static char? FoldPlain(char letter) => letter switch
    {
        < '\u0080' => SearchLetters.IsPart(letter) ? char.ToLowerInvariant(letter) : ' ',
        >= '\u0E50' and <= '\u0E59' => (char)(letter - '\u0E50' + '0'),
        (>= '\u0E01' and <= '\u0E30') or '\u0E32' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E40' and <= '\u0E4D') => letter,
        (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') => Other(letter),
        _ => null,
    };

    private static string Fold(string letter)
    {
        if (letter is ['เ', 'เ'])
        {
            return "แ";
        }

        if (letter is ['\u0E33' or '\u0E4D', >= '\u0E48' and <= '\u0E4B', ..])
        {
            return $"{letter[1]}\u0E4D\u0E32";
        }

        if (!Rune.TryGetRuneAt(letter, 0, out var first) || (first.Value & 0xFFFE) == 0xFFFE)
        {
            return " ";
        }

        var folded = new StringBuilder();
        foreach (var part in letter.Normalize(NormalizationForm.FormKC).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            Append(folded, part);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune part)
    {
        if (part.Value >= 0x2000)
        {
            folded.Append(part.IsBmp ? Other((char)part.Value).ToString() : Rune.IsLetterOrDigit(part) ? part.ToString() : " ");
            return;
        }

        foreach (var letter in part.ToString().Normalize(NormalizationForm.FormD))
        {
            var small = char.ToLowerInvariant(letter);
            if (IsJoined(letter))
            {
                continue;
            }

            folded.Append(small switch
            {
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                'ø' => "o",
                'đ' or 'ð' => "d",
                'þ' => "th",
                'ł' => "l",
                'ı' => "i",
                'ħ' => "h",
                'ŋ' => "n",
                _ => SearchLetters.IsPart(small) ? small.ToString() : " ",
            });
        }
    }

    private static char Other(char letter) => letter switch
    {
        >= '\u3041' and <= '\u3096' or 'ー' => letter,
        >= '\u30A1' and <= '\u30F6' => (char)(letter - 0x60),
        '\u30F7' or '\u30F8' or '\u30F9' or '\u30FA' => (char)(letter - 0x60),
        '\u309D' or '\u309E' => letter,
        '\u30FD' or '\u30FE' => (char)(letter - 0x60),
        _ => SearchLetters.IsPart(letter) ? char.ToLowerInvariant(HanForms.Simplified.GetValueOrDefault(letter, letter)) : ' ',
    };
}
