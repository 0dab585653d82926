using System.Globalization;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>A part of a long text, some four lines on a telephone, that begins and ends where a sentence or a word does.</summary>
internal static class Extract
{
    /// <summary>In columns: letters of Chinese, Japanese and Korean take two.</summary>
    private const int Most = 140;

    private const int MostBefore = 40;

    /// <summary>Not wanted at either end.</summary>
    private static readonly char[] Loose = [' ', '\n', '\r', '\u3000', '、', '，', ','];

    /// <param name="text">The text.</param>
    /// <param name="start">Where what it is to show stands.</param>
    /// <param name="length">How long that is.</param>
    public static string Around(string text, int start, int length)
    {
        var (from, end) = (0, Ending(text, 0, 0));
        if (end < start + length)
        {
            from = Beginning(text, start);
            end = Ending(text, from, start + length);
        }

        return (from > 0 ? "… " : "") + text[from..end].ReplaceLineEndings(" ").Trim(Loose) + (end < text.Length ? " …" : "");
    }

    private static int Beginning(string text, int start)
    {
        var earliest = start;
        for (var columns = 0; earliest > 0 && columns < MostBefore; earliest--)
        {
            columns += WidthOf(text[earliest - 1]);
        }

        if (earliest == 0)
        {
            return 0;
        }

        var places = Enumerable.Range(earliest, start - earliest + 1).Where(at => EndsWord(text[at - 1]) && !IsWithinBrackets(text.AsSpan(at, start - at))).ToList();
        return places.Where(at => EndsSentence(text, at)).Concat(places).Append(start).First();
    }

    private static int Ending(string text, int from, int least)
    {
        var (end, columns) = (from, 0);
        while (end < text.Length)
        {
            columns += WidthOf(text[end]);
            if (columns > Most)
            {
                break;
            }

            // Never between a letter and the marks above or below it.
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return end == text.Length || end <= least ? Math.Max(end, least)
            : Enumerable.Range(least, end - least + 1).LastOrDefault(at => EndsWord(text[at - 1]), end);
    }

    private static int WidthOf(char letter) => letter >= '\u1100' ? 2 : 1;

    private static bool EndsWord(char letter) => char.IsWhiteSpace(letter) || letter is '。' or '、' or '，' or '！' or '？';

    /// <summary>A full stop of Latin letters ends a sentence only before a space: 1.5, a.m.</summary>
    private static bool EndsSentence(string text, int at) =>
        text[at - 1] is '。' or '！' or '？' or '\n' || (at > 1 && char.IsWhiteSpace(text[at - 1]) && text[at - 2] is '.' or '!' or '?');

    /// <summary>Whether a bracket is closed here that was opened before.</summary>
    private static bool IsWithinBrackets(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var letter in text)
        {
            open += char.GetUnicodeCategory(letter) switch
            {
                UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => 1,
                UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation when letter != '’' => -1,
                _ => 0,
            };
            if (open < 0)
            {
                return true;
            }
        }

        return false;
    }
}
