namespace Chitose.Exchange.Checks.Structure;

/// <summary>Finds words that stand twice without anything between them, in writing that has no spaces.</summary>
internal static class Doubles
{
    private const int Remembered = 1024;

    /// <param name="text">Where to look.</param>
    /// <param name="shortest">Least length of a word, at least 2.</param>
    /// <param name="longest">Its greatest length.</param>
    /// <param name="isWord">Whether letters that stand twice are a word that must not.</param>
    /// <returns>Where such words stand for the first time, and their lengths.</returns>
    public static List<(int Start, int Length)> In(ReadOnlySpan<char> text, int shortest, int longest, Func<ReadOnlySpan<char>, bool> isWord)
    {
        List<(int, int)> found = [];

        // A word can only begin anew where its first two letters stood a short while ago.
        Span<int> lastSeen = stackalloc int[Remembered];
        lastSeen.Fill(int.MinValue / 2);
        var free = 0;
        for (var i = 0; i + shortest <= text.Length; i++)
        {
            ref var seen = ref lastSeen[((text[i] * 31) ^ text[i + 1]) & (Remembered - 1)];
            if (i - seen <= longest && LengthAt(text, i, shortest, Math.Min(longest, i - free), isWord) is > 0 and var length)
            {
                found.Add((i - length, length));
                free = i + length;
            }

            seen = i;
        }

        return found;
    }

    /// <summary>Length of the longest word that ends before a place and begins anew there; 0 if there is none.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int place, int shortest, int longest, Func<ReadOnlySpan<char>, bool> isWord)
    {
        for (var length = Math.Min(longest, text.Length - place); length >= shortest; length--)
        {
            var word = text.Slice(place - length, length);
            if (word[0] == text[place] && text[place..].StartsWith(word) && isWord(word))
            {
                return length;
            }
        }

        return 0;
    }
}
