namespace Chitose.Exchange.Checks.Names;

/// <summary>By how many slips of the keyboard two words differ.</summary>
internal static class Slips
{
    /// <summary>Letters put in, left out, changed or swapped (Damerau, 1964); more than <paramref name="most"/> are not counted to the end.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        var tooMany = most + 1;
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> above = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        before.Fill(tooMany);
        for (var j = 0; j <= other.Length; j++)
        {
            above[j] = j;
        }

        var nearestAbove = 0;
        for (var i = 1; i <= one.Length; i++)
        {
            // Farther from the diagonal there are more slips than allowed.
            row.Fill(tooMany);
            row[0] = i;
            var nearest = i;
            for (var j = Math.Max(1, i - most); j <= Math.Min(other.Length, i + most); j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                nearest = Math.Min(nearest, row[j]);
            }

            if (nearest > most && nearestAbove > most)
            {
                return tooMany;
            }

            nearestAbove = nearest;
            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[other.Length];
    }
}
