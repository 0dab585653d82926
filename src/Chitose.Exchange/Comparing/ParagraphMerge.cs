using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Comparing;

/// <summary>Merges the paragraphs of two texts that come from one.</summary>
internal sealed class ParagraphMerge
{
    private readonly IReadOnlyList<string> _original;
    private readonly MergeSide _mine;
    private readonly MergeSide _theirs;
    private readonly Language _language;
    private readonly List<MergePiece> _pieces = [];
    private readonly List<MergedPlace> _places = [];

    /// <summary>Number of the next paragraph of the merged text.</summary>
    private int _number = 1;

    public ParagraphMerge(IReadOnlyList<string> original, IReadOnlyList<string> mine, IReadOnlyList<string> theirs, Language language)
    {
        _original = original;
        _mine = new MergeSide(original, mine);
        _theirs = new MergeSide(original, theirs);
        _language = language;
    }

    public (IReadOnlyList<MergePiece> Pieces, IReadOnlyList<MergedPlace> Places) Merged()
    {
        var kept = 0;
        while (NextRegion() is var (start, end))
        {
            Keep(kept, start);
            Resolve(start, end);
            kept = end;
        }

        Keep(kept, _original.Count);
        return (_pieces, _places);
    }

    /// <summary>The next paragraphs that somebody changed, with all changes of either that overlap.</summary>
    private (int Start, int End)? NextRegion()
    {
        _mine.StartRegion();
        _theirs.StartRegion();
        Hunk?[] next = [_mine.Next, _theirs.Next];
        return next.OfType<Hunk>().OrderBy(hunk => hunk.Before).ThenBy(hunk => hunk.BeforeEnd).Cast<Hunk?>().FirstOrDefault() is { } first
            ? Grown(first)
            : null;
    }

    private (int Start, int End) Grown(Hunk first)
    {
        var (start, end) = (first.Before, first.BeforeEnd);
        while (_mine.TakeOverlapping(start, ref end) || _theirs.TakeOverlapping(start, ref end))
        {
        }

        return (start, end);
    }

    private void Keep(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Add(_original[i], 1);
        }
    }

    private void Resolve(int start, int end)
    {
        var original = Paragraphs.Join(_original.Take(start..end));
        var (mine, theirs) = (_mine.Region(start, end), _theirs.Region(start, end));
        var (my, their) = (Paragraphs.Join(mine ?? []), Paragraphs.Join(theirs ?? []));
        if (mine is null || theirs is null || my == their)
        {
            var (by, text) = theirs is null ? (MergeParty.Mine, my) : (mine is null ? MergeParty.Theirs : MergeParty.Both, their);
            Place(by, start, original, text);
            Add(text, (mine ?? theirs)!.Count);
        }
        else if ((end - start, mine.Count, theirs.Count) == (1, 1, 1) && WordMerge.Of(original, my, their, _language) is { } merged)
        {
            Place(MergeParty.Mine, start, original, my);
            Place(MergeParty.Theirs, start, original, their);
            Add(merged, 1);
        }
        else
        {
            _pieces.Add(new MergePiece("", new MergeConflict(_number, original, my, their)));
            _number += mine.Count;
        }
    }

    private void Place(MergeParty by, int start, string before, string after) =>
        _places.Add(new MergedPlace(after.Length > 0 ? _number : start + 1, by, before, after));

    private void Add(string text, int paragraphs)
    {
        _pieces.Add(new MergePiece(text));
        _number += paragraphs;
    }
}
