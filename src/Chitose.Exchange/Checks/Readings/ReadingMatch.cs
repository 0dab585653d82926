namespace Chitose.Exchange.Checks.Readings;

/// <summary>
/// Whether a reading can be that of a word: the letters of the word are followed one by one through the reading, each kanji by any of
/// the ways in which it is read. A kanji that the table does not have may be read in any way.
/// </summary>
internal static class ReadingMatch
{
    private const int LongestUnknown = 5;

    /// <param name="word">As written, kana between its kanji included.</param>
    /// <param name="reading">Its reading, in hiragana.</param>
    /// <param name="names">Names that are known with their readings.</param>
    public static bool IsPossible(string word, string reading, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names) =>
        Follows(word, reading, names, inName: false) || (word.Length > 1 && Follows(word, reading, names, inName: true));

    private static bool Follows(string word, string reading, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names, bool inName)
    {
        var reached = new bool[word.Length + 1, reading.Length + 1];
        reached[0, 0] = true;
        for (var i = 0; i < word.Length; i++)
        {
            for (var j = 0; j <= reading.Length; j++)
            {
                if (reached[i, j])
                {
                    Step(word, i, reading, j, reached, names, inName);
                }
            }
        }

        return reached[word.Length, reading.Length];
    }

    private static void Step(string word, int i, string reading, int j, bool[,] reached, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names, bool inName)
    {
        void Take(int letters, string sounds)
        {
            if (string.CompareOrdinal(reading, j, sounds, 0, sounds.Length) == 0)
            {
                reached[i + letters, j + sounds.Length] = true;
            }
        }

        var letter = word[i];
        if (letter is 'ヶ' or 'ケ' or 'ヵ')
        {
            Take(1, "か");
            Take(1, "が");
            Take(1, "け");
        }
        else if (Kana.IsKanji(letter))
        {
            Kanji();
        }
        else if (Kana.IsKana(letter))
        {
            Take(1, Kana.Hiragana(letter.ToString()));
        }
        else
        {
            Any(0, 6);
        }

        void Kanji()
        {
            var repeated = letter == '々' && i > 0 ? word[i - 1] : letter;
            if (KanjiReadings.All.FormsOf(repeated, inName) is { } forms)
            {
                foreach (var form in forms)
                {
                    Take(1, form);
                }
            }
            else
            {
                Any(1, LongestUnknown);
            }

            for (var length = 1; length <= Math.Min(8, word.Length - i); length++)
            {
                var whole = word.AsSpan(i, length);
                foreach (var sounds in KanjiReadings.All.Words.TryGetValue(whole, out var known) ? known : [])
                {
                    Take(length, sounds);
                }

                if (names.TryGetValue(whole, out var name))
                {
                    Take(length, name);
                }
            }
        }

        void Any(int least, int most)
        {
            for (var size = least; size <= most && j + size <= reading.Length; size++)
            {
                reached[i + 1, j + size] = true;
            }
        }
    }
}
