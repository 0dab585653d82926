namespace Chitose.Exchange.Search;

/// <summary>How many slips of typing lie between two words: a letter too many, too few, another one, or two exchanged (Damerau, 1964).</summary>
internal static class EditDistance
{
    /// <returns>The number, or one more than <paramref name="most"/> where there are more.</returns>
    public static int Between(string one, string other, int most)
    {
        var width = other.Length + 1;
        var rows = width <= 64 ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[^1], most + 1);
    }
}
