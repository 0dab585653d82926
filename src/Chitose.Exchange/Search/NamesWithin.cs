namespace Chitose.Exchange.Search;

/// <summary>What in a question might be a name: every row of words, and in scripts that join them every stretch of letters.</summary>
internal static class NamesWithin
{
    private const int Shortest = 2;
    private const int Longest = 24;

    /// <summary>Their number grows with the square of the question's length.</summary>
    private const int MostLetters = 40;

    public static IEnumerable<string> All(IReadOnlyList<string> runs)
    {
        var pieces = runs.SelectMany(run => SearchLetters.IsUnspaced(run[0]) ? run.Select(letter => letter.ToString()) : [run]).Take(MostLetters).ToList();
        for (var start = 0; start < pieces.Count; start++)
        {
            var name = "";
            for (var end = start; end < pieces.Count && name.Length + pieces[end].Length <= Longest; end++)
            {
                name += pieces[end];
                if (name.Length >= Shortest)
                {
                    yield return name;
                }
            }
        }
    }
}
