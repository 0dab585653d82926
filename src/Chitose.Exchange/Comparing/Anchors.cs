namespace Chitose.Exchange.Comparing;

/// <summary>Words by which long texts are put beside each other.</summary>
internal static class Anchors
{
    /// <summary>Where the items that stand only once in a stretch stand.</summary>
    public static Dictionary<int, int> StandingOnce(int[] items, int start, int end)
    {
        var places = new Dictionary<int, int>();
        var repeated = new HashSet<int>();
        for (var place = start; place < end; place++)
        {
            if (!places.TryAdd(items[place], place))
            {
                repeated.Add(items[place]);
            }
        }

        foreach (var item in repeated)
        {
            places.Remove(item);
        }

        return places;
    }

    /// <summary>The most of these pairs, sorted by their first, whose second rises as well (patience sorting).</summary>
    public static List<(int Before, int After)> Rising(IReadOnlyList<(int Before, int After)> pairs)
    {
        var tops = new List<int>();
        var below = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = tops.BinarySearch(i, Comparer<int>.Create((one, other) => pairs[one].After.CompareTo(pairs[other].After)));
            pile = pile < 0 ? ~pile : pile;
            below[i] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[pile] = i;
            }
        }

        var rising = new List<(int, int)>(tops.Count);
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = below[i])
        {
            rising.Add(pairs[i]);
        }

        rising.Reverse();
        return rising;
    }
}
