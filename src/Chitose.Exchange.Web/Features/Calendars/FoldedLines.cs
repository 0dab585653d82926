using System.Globalization;
using System.Text;

namespace Chitose.Exchange.Web.Features.Calendars;

/// <summary>
/// Breaks lines as RFC 5545, 3.1 asks: after at most 75 octets, but never within a letter, nor between a letter and the marks above or
/// below it, which some programs show apart.
/// </summary>
internal static class FoldedLines
{
    private const int MaxOctets = 75;
    private const string End = "\r\n";

    /// <param name="calendar">A calendar whose lines may be broken in other ways.</param>
    public static byte[] Write(string calendar)
    {
        var folded = new StringBuilder(calendar.Length);
        foreach (var line in calendar.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Fold(line, folded);
        }

        return Encoding.UTF8.GetBytes(folded.ToString());
    }

    private static void Fold(string line, StringBuilder folded)
    {
        var octets = 0;
        foreach (var letter in LettersOf(line))
        {
            var length = Encoding.UTF8.GetByteCount(letter);
            if (octets + length > MaxOctets)
            {
                folded.Append(End).Append(' ');
                octets = 1;
            }

            folded.Append(letter);
            octets += length;
        }

        folded.Append(End);
    }

    /// <summary>What readers take for letters; one with too many marks for a line falls into its parts.</summary>
    private static IEnumerable<string> LettersOf(string line)
    {
        var letters = StringInfo.GetTextElementEnumerator(line);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if (Encoding.UTF8.GetByteCount(letter) < MaxOctets)
            {
                yield return letter;
                continue;
            }

            foreach (var rune in letter.EnumerateRunes())
            {
                yield return rune.ToString();
            }
        }
    }
}
