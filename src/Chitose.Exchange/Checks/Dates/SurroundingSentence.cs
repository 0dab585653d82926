using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>The sentence in which something stands. Thai has no full stop; there it is the words around, within the line.</summary>
internal static class SurroundingSentence
{
    private const int ThaiReach = 100;
    private const int Longest = 600;

    public static string Of(string text, int start, int end, Language language)
    {
        var reach = language == Language.Thai ? ThaiReach : Longest;
        var (first, last) = (start, end);
        while (first > 0 && start - first < reach && !Ends(text, first - 1))
        {
            first--;
        }

        while (last < text.Length && last - end < reach && !Ends(text, last))
        {
            last++;
        }

        return text[first..last];
    }

    private static bool Ends(string text, int place) => text[place] switch
    {
        '\n' or '。' or '！' or '？' or '!' or '?' => true,
        '.' => place + 1 >= text.Length || text[place + 1] == '\n' || (text[place + 1] == ' ' && place >= 4 && place + 2 < text.Length && IsSentence(text, place)),
        _ => false,
    };

    /// <summary>"Apr. 21" and "no. 5" go on.</summary>
    private static bool IsSentence(string text, int place) =>
        (char.IsUpper(text[place + 2]) || text[place + 2] > '\u0e00' || char.IsDigit(text[place + 2])) && char.IsLetter(text[place - 1])
        && (char.IsLower(text[place - 4]) || text[place - 1] >= '가') && (text[place - 1] >= '가' || char.IsLower(text[place - 2]));
}
