namespace Chitose.Exchange.Search;

/// <summary>Where the words that were looked for stand in a text as it was written.</summary>
public static class FoundPlaces
{
    /// <summary>The places in order; none overlap.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="words">Folded words of a question; single letters count only where there is nothing longer.</param>
    public static IReadOnlyList<(int Start, int Length)> In(string text, IReadOnlyList<string> words)
    {
        var folded = FoldedText.Of(text);
        words = words.Any(word => word.Length > 1) ? [.. words.Where(word => word.Length > 1)] : words;
        var found = words.SelectMany(word => PlacesOf(word, folded)).ToList();
        if (found.Count == 0)
        {
            var loose = folded.Loosely();
            found.AddRange(words.SelectMany(word => PlacesOf(word, loose)));
        }

        var places = new List<(int Start, int Length)>();
        foreach (var place in found.OrderBy(place => place.Start).ThenByDescending(place => place.Length))
        {
            if (places.Count == 0 || place.Start >= places[^1].Start + places[^1].Length)
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static IEnumerable<(int Start, int Length)> PlacesOf(string word, FoldedText folded)
    {
        for (var at = folded.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (IsFound(folded.Text, at, word))
            {
                yield return folded.Place(at, word.Length);
            }
        }
    }

    /// <summary>Words with spaces between them are found by their beginning if they are long enough, or else whole.</summary>
    private static bool IsFound(string text, int at, string word) =>
        SearchLetters.IsUnspaced(word[0]) || (!Joins(text, at) && (WordBeginnings.Include(word) || !Joins(text, at + word.Length)));

    private static bool Joins(string text, int at) => at > 0 && at < text.Length && IsOfSpacedWord(text[at - 1]) && IsOfSpacedWord(text[at]);

    private static bool IsOfSpacedWord(char letter) => SearchLetters.IsPart(letter) && !SearchLetters.IsUnspaced(letter);
}
