using System.Globalization;
using System.Text;

namespace Chitose.Exchange.Web.Features.Calendars;

/// <summary>
/// The lines of a calendar file (RFC 5545, 3.1). A long one is broken after at most 75 octets, but never within a letter, nor between
/// a letter and the marks above or below it, which some programs show apart.
/// </summary>
internal sealed class CalendarLines
{
    private const int MaxOctets = 75;
    private const string End = "\r\n";

    private readonly StringBuilder _lines = new();

    /// <param name="name">Name of the property, with its parameters.</param>
    /// <param name="value">Its value as it stands in the file.</param>
    public void Add(string name, string value)
    {
        var line = $"{name}:{value}";
        if (Encoding.UTF8.GetByteCount(line) <= MaxOctets)
        {
            _lines.Append(line).Append(End);
        }
        else
        {
            Fold(line);
        }
    }

    /// <summary>Words, in which some signs have a meaning to calendars (3.3.11).</summary>
    public void AddText(string name, string words) => Add(name, string.Concat(words.ReplaceLineEndings("\n").Select(Escaped)));

    /// <summary>The lines since the last call.</summary>
    public byte[] Take()
    {
        var bytes = Encoding.UTF8.GetBytes(_lines.ToString());
        _lines.Clear();
        return bytes;
    }

    private static string Escaped(char sign) => sign switch
    {
        '\\' or ';' or ',' => $"\\{sign}",
        '\n' => "\\n",
        _ when char.IsControl(sign) => "",
        _ => sign.ToString(),
    };

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var letter in LettersOf(line))
        {
            var length = Encoding.UTF8.GetByteCount(letter);
            if (octets + length > MaxOctets)
            {
                _lines.Append(End).Append(' ');
                octets = 1;
            }

            _lines.Append(letter);
            octets += length;
        }

        _lines.Append(End);
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
