namespace Chitose.Exchange.Comparing;

/// <summary>A stretch of words or paragraphs that another took the place of; the ends are not part of it.</summary>
internal readonly record struct Hunk(int Before, int BeforeEnd, int After, int AfterEnd)
{
    public bool IsAddition => Before == BeforeEnd;

    public bool IsRemoval => After == AfterEnd;

    /// <summary>The stretches between what stayed the same.</summary>
    /// <param name="partners">For each item of one text its place in the other, or -1, as from <see cref="Alignment"/>.</param>
    /// <param name="count">How many items the other text has.</param>
    public static List<Hunk> Between(IReadOnlyList<int> partners, int count)
    {
        var hunks = new List<Hunk>();
        var (before, after) = (0, 0);
        for (var i = 0; i <= partners.Count; i++)
        {
            var partner = i < partners.Count ? partners[i] : count;
            if (partner < 0)
            {
                continue;
            }

            if (before < i || after < partner)
            {
                hunks.Add(new Hunk(before, i, after, partner));
            }

            (before, after) = (i + 1, partner + 1);
        }

        return hunks;
    }

    public Hunk Through(Hunk next) => new(Before, next.BeforeEnd, After, next.AfterEnd);

    /// <summary>The same stretch with so many more of what stayed the same at its two sides.</summary>
    public Hunk Widened(int left, int right) => new(Before - left, BeforeEnd + right, After - left, AfterEnd + right);

    /// <summary>The same stretch so many further on.</summary>
    public Hunk Moved(int by) => new(Before + by, BeforeEnd + by, After + by, AfterEnd + by);
}
