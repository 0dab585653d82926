namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// How a foreign name is marked in our texts: in brackets after the name in the language, Airport High School (공항고등학교), or in
/// quotation marks; of a few words at most.
/// </summary>
internal static class Enclosure
{
    private const string Openers = "(（[［【〔「『“‘«《〈\"'";
    private const string Closers = ")）]］】〕」』”’»》〉\"'";

    /// <summary>How far a mark may be away.</summary>
    private const int Reach = 80;

    private const int MostWords = 8;
    private const int MostLetters = 24;

    /// <summary>Whether a foreign name may stand in this place.</summary>
    public static bool Marks(string plain, int start, int length) => Around(plain, start, length) is { } inside && IsFew(plain.AsSpan(inside.Start, inside.Length));

    /// <summary>What stands between the brackets or quotation marks around a stretch; null if there are none near.</summary>
    public static (int Start, int Length, char Opener)? Around(string plain, int start, int length)
    {
        var depth = 0;
        for (var i = start - 1; i >= Math.Max(0, start - Reach); i--)
        {
            var letter = plain[i];
            if (letter == '\n')
            {
                return null;
            }

            if (Openers.IndexOf(letter, StringComparison.Ordinal) is var kind and >= 0 && !IsApostrophe(plain, i))
            {
                if (depth > 0)
                {
                    depth--;
                    continue;
                }

                var rest = plain.AsSpan(start + length, Math.Min(Reach, plain.Length - start - length));
                var end = rest.IndexOf(Closers[kind]);
                return end < 0 || rest[..end].Contains('\n') ? null : (i + 1, start + length + end - i - 1, letter);
            }

            if (letter is not ('"' or '\'') && Closers.Contains(letter, StringComparison.Ordinal))
            {
                depth++;
            }
        }

        return null;
    }

    private static bool IsApostrophe(string plain, int at) => plain[at] == '\'' && at > 0 && char.IsLetter(plain[at - 1]);

    private static bool IsFew(ReadOnlySpan<char> inside)
    {
        var (words, letters) = (0, 0);
        var inWord = false;
        foreach (var letter in inside)
        {
            if (Letter.IsHan(letter) || Letter.IsKana(letter) || Letter.IsHangul(letter))
            {
                letters++;
            }

            var isLetter = char.IsLetterOrDigit(letter);
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }

        return words <= MostWords && letters <= MostLetters;
    }
}
