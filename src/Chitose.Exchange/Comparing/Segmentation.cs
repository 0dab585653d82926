using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;
using ICU4N.Text;

namespace Chitose.Exchange.Comparing;

/// <summary>A text cut into words, with the spaces and marks between them, as its readers would cut it.</summary>
internal static partial class Segmentation
{
    /// <summary>Looking for words in a stretch without any mark takes the square of its length, so there is a longest one.</summary>
    private const int LongestStretch = 2000;

    private const int UsualStretch = 500;

    /// <summary>Joined, the words are the text again. None begins or ends inside what a reader sees as one character.</summary>
    public static List<string> Words(string text, Language language)
    {
        var words = new List<string>(text.Length / 2);
        var whole = Whole().Match(text);
        var (start, character) = (0, 0);
        foreach (var end in Breaks(text, language))
        {
            while (whole.Success && whole.Index + whole.Length <= end)
            {
                whole = whole.NextMatch();
            }

            while (character < end)
            {
                character += StringInfo.GetNextTextElementLength(text, character);
            }

            var isInsideOfWhole = whole.Success && whole.Index < end;
            if (character == end && !isInsideOfWhole)
            {
                words.Add(text[start..end]);
                start = end;
            }
        }

        return words;
    }

    /// <summary>Ends of the words, by the rules and dictionaries of Unicode's library. Its iterators are not safe to share.</summary>
    private static IEnumerable<int> Breaks(string text, Language language)
    {
        var breaks = BreakIterator.GetWordInstance(language.Culture);
        for (var start = 0; start < text.Length;)
        {
            var stretchEnd = StretchEnd(text, start);
            breaks.SetText(text[start..stretchEnd]);
            for (var end = breaks.Next(); end != BreakIterator.Done; end = breaks.Next())
            {
                yield return start + end;
            }

            start = stretchEnd;
        }
    }

    /// <summary>Ends after a space or mark where words end in any case, so that what stands before does not shift the words behind.</summary>
    private static int StretchEnd(string text, int start)
    {
        var last = Math.Min(start + LongestStretch, text.Length);
        for (var end = start + UsualStretch; end < last; end++)
        {
            if (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '。' or '、' or '，')
            {
                return end;
            }
        }

        return last;
    }

    /// <summary>What is never cut: a word with its reading, the target of a link, an address, a row of asterisks or line ends.</summary>
    [GeneratedRegex(@"\{[^{}|\n]+\|[^{}|\n]+\}|\]\([^()\n]*\)|https?://[!-'*-;=?-~]+|\*+|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
