namespace Chitose.Exchange.Comparing;

/// <summary>What one of two people made of the paragraphs of a text, region by region of it.</summary>
internal sealed class MergeSide
{
    private readonly IReadOnlyList<string> _paragraphs;
    private readonly List<Hunk> _hunks;
    private int _first;
    private int _next;

    public MergeSide(IReadOnlyList<string> original, IReadOnlyList<string> paragraphs)
    {
        _paragraphs = paragraphs;
        var partners = ParagraphPairs.Of(original, paragraphs);
        _hunks =
        [
            .. Hunk.Between(partners, paragraphs.Count)
                .Concat(partners.Select((partner, i) => new Hunk(i, i + 1, partner, partner + 1)).Where(pair => pair.After >= 0 && original[pair.Before] != paragraphs[pair.After]))
                .OrderBy(hunk => hunk.Before).ThenBy(hunk => hunk.BeforeEnd),
        ];
    }

    /// <summary>The next change that no region has taken yet.</summary>
    public Hunk? Next => _next < _hunks.Count ? _hunks[_next] : null;

    public void StartRegion() => _first = _next;

    /// <summary>Takes the next change into a region that it overlaps. Two additions overlap where they are at the same place.</summary>
    public bool TakeOverlapping(int start, ref int end)
    {
        if (Next is not { } hunk || (hunk.Before >= end && !(hunk.IsAddition && hunk.Before == start)))
        {
            return false;
        }

        end = Math.Max(end, hunk.BeforeEnd);
        _next++;
        return true;
    }

    /// <summary>This person's paragraphs for a region of the original; null if this person changed nothing there.</summary>
    public IReadOnlyList<string>? Region(int start, int end)
    {
        if (_first == _next)
        {
            return null;
        }

        // Around a person's changes the paragraphs are those of the original, one for one.
        var (first, last) = (_hunks[_first], _hunks[_next - 1]);
        return [.. _paragraphs.Take((first.After - (first.Before - start))..(last.AfterEnd + (end - last.BeforeEnd)))];
    }
}
