using System.Collections.Frozen;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>Where in an English text a date or a number can begin: at a digit, or at a word of which the first three letters are known.</summary>
internal sealed class EnglishOpenings(params IEnumerable<string> words)
{
    private const int Length = 3;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The next place from one on where something can begin; -1 if there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        for (var place = from; place < text.Length; place++)
        {
            if ((place == 0 || !char.IsAsciiLetterOrDigit(text[place - 1])) && IsOpening(text[place..]))
            {
                return place;
            }
        }

        return -1;
    }

    private bool IsOpening(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) || (text.Length >= Length && _words.Contains(text[..Length]));
}
