namespace Chitose.Exchange.Comparing;

/// <summary>Which paragraph of one text is which of the other: the same, or else the one that it was changed into.</summary>
internal sealed class ParagraphPairs
{
    /// <summary>Two paragraphs that share less are two different ones, not one that was changed.</summary>
    private const double LeastLikeness = 0.4;

    /// <summary>More comparisons than this for one stretch would take too long; then only paragraphs at the same place are compared.</summary>
    private const int MostComparisons = 40_000;

    private readonly IReadOnlyList<string> _before;
    private readonly IReadOnlyList<string> _after;
    private readonly int[] _partners;

    private ParagraphPairs(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        (_before, _after) = (before, after);
        _partners = Alignment.Of(before, after, paragraph => Math.Min(paragraph.Length, 1000));
        foreach (var stretch in Hunk.Between(_partners, after.Count))
        {
            PairAlike(stretch);
        }
    }

    /// <returns>For each paragraph of <paramref name="before"/> its place in <paramref name="after"/>, or -1.</returns>
    public static int[] Of(IReadOnlyList<string> before, IReadOnlyList<string> after) => new ParagraphPairs(before, after)._partners;

    private void PairAlike(Hunk stretch)
    {
        var before = Shapes(_before, stretch.Before, stretch.BeforeEnd);
        var after = Shapes(_after, stretch.After, stretch.AfterEnd);
        var isLong = (long)before.Length * after.Length > MostComparisons;
        var likeness = new double[before.Length, isLong ? 1 : after.Length];
        for (var i = 0; i < before.Length; i++)
        {
            if (isLong)
            {
                _partners[stretch.Before + i] = i < after.Length && before[i].Likeness(after[i]) >= LeastLikeness ? stretch.After + i : -1;
                continue;
            }

            for (var j = 0; j < after.Length; j++)
            {
                likeness[i, j] = before[i].Likeness(after[j]);
            }
        }

        if (!isLong)
        {
            PairBest(stretch, likeness);
        }
    }

    /// <summary>The pairs, in order, that are most alike all together.</summary>
    private void PairBest(Hunk stretch, double[,] likeness)
    {
        var (rows, columns) = (likeness.GetLength(0), likeness.GetLength(1));
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(Paired(i, j), Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (likeness[i, j] >= LeastLikeness && best[i, j] == Paired(i, j))
            {
                _partners[stretch.Before + i++] = stretch.After + j++;
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        double Paired(int i, int j) => likeness[i, j] >= LeastLikeness ? likeness[i, j] + best[i + 1, j + 1] : 0;
    }

    private static Shape[] Shapes(IReadOnlyList<string> paragraphs, int start, int end) =>
        [.. Enumerable.Range(start, end - start).Select(i => new Shape(paragraphs[i]))];
}
