using System.Buffers;

namespace Chitose.Exchange.Comparing;

/// <summary>
/// Finds what two rows of words or paragraphs have in common, in order: the heaviest common subsequence. A stretch too long for a
/// table is first cut at words that stand once in either text. The time is thus bounded, whatever the texts; where a long stretch
/// has no such word, it counts as rewritten.
/// </summary>
internal sealed class Alignment
{
    private const int LargestTable = 1_000_000;

    /// <summary>A common word heavier than this is worth cutting at.</summary>
    private const int LeastAnchor = 3;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _weights = [];
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly int[] _partners;
    private readonly Stack<Hunk> _open = new();

    private Alignment(IReadOnlyList<string> before, IReadOnlyList<string> after, Func<string, int> weigh)
    {
        _before = [.. before.Select(item => Identify(item, weigh))];
        _after = [.. after.Select(item => Identify(item, weigh))];
        _partners = new int[_before.Length];
        Array.Fill(_partners, -1);
    }

    /// <returns>For each item of <paramref name="before"/> its place in <paramref name="after"/>, or -1.</returns>
    public static int[] Of(IReadOnlyList<string> before, IReadOnlyList<string> after, Func<string, int> weigh)
    {
        var alignment = new Alignment(before, after, weigh);
        alignment._open.Push(new Hunk(0, before.Count, 0, after.Count));
        while (alignment._open.TryPop(out var stretch))
        {
            alignment.Align(stretch);
        }

        return alignment._partners;
    }

    private int Identify(string item, Func<string, int> weigh)
    {
        if (!_ids.TryGetValue(item, out var id))
        {
            id = _ids.Count;
            _ids.Add(item, id);
            _weights.Add(weigh(item));
        }

        return id;
    }

    private void Align(Hunk stretch)
    {
        var (before, beforeEnd, after, afterEnd) = stretch;
        for (; before < beforeEnd && after < afterEnd && _before[before] == _after[after]; before++, after++)
        {
            _partners[before] = after;
        }

        for (; before < beforeEnd && after < afterEnd && _before[beforeEnd - 1] == _after[afterEnd - 1]; beforeEnd--, afterEnd--)
        {
            _partners[beforeEnd - 1] = afterEnd - 1;
        }

        var rest = new Hunk(before, beforeEnd, after, afterEnd);
        if ((long)(beforeEnd - before) * (afterEnd - after) <= LargestTable)
        {
            AlignByTable(rest);
        }
        else
        {
            AlignByAnchors(rest);
        }
    }

    private void AlignByTable(Hunk stretch)
    {
        var (rows, columns) = (stretch.BeforeEnd - stretch.Before, stretch.AfterEnd - stretch.After);
        if (rows == 0 || columns == 0)
        {
            return;
        }

        // Cell (i, j) holds the weight of the best that is common from there on.
        var width = columns + 1;
        var table = ArrayPool<int>.Shared.Rent((rows + 1) * width);
        Array.Clear(table, rows * width, width);
        for (var i = rows - 1; i >= 0; i--)
        {
            table[(i * width) + columns] = 0;
            for (var j = columns - 1; j >= 0; j--)
            {
                var cell = (i * width) + j;
                var best = Math.Max(table[cell + width], table[cell + 1]);
                table[cell] = IsCommon(stretch, i, j) ? Math.Max(best, Worth(stretch, i, j) + table[cell + width + 1]) : best;
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            var cell = (i * width) + j;
            if (IsCommon(stretch, i, j) && table[cell] == Worth(stretch, i, j) + table[cell + width + 1])
            {
                _partners[stretch.Before + i++] = stretch.After + j++;
            }
            else if (table[cell + width] >= table[cell + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        ArrayPool<int>.Shared.Return(table);
    }

    private bool IsCommon(Hunk stretch, int i, int j) => _before[stretch.Before + i] == _after[stretch.After + j];

    /// <summary>Its weight, and a little more where the next is common too: what stays together reads better.</summary>
    private int Worth(Hunk stretch, int i, int j)
    {
        var (before, after) = (stretch.Before + i, stretch.After + j);
        var isFollowed = before + 1 < stretch.BeforeEnd && after + 1 < stretch.AfterEnd && _before[before + 1] == _after[after + 1];
        return (4 * _weights[_before[before]]) + (isFollowed ? 1 : 0);
    }

    private void AlignByAnchors(Hunk stretch)
    {
        var anchors = Anchors.Rising(CommonOnce(stretch));
        var (before, after) = (stretch.Before, stretch.After);
        foreach (var (anchorBefore, anchorAfter) in anchors)
        {
            _partners[anchorBefore] = anchorAfter;
            _open.Push(new Hunk(before, anchorBefore, after, anchorAfter));
            (before, after) = (anchorBefore + 1, anchorAfter + 1);
        }

        if (anchors.Count > 0)
        {
            _open.Push(new Hunk(before, stretch.BeforeEnd, after, stretch.AfterEnd));
        }
    }

    /// <summary>Places of the words that stand once in either text of a stretch, in the order of the first.</summary>
    private List<(int Before, int After)> CommonOnce(Hunk stretch)
    {
        var before = Anchors.StandingOnce(_before, stretch.Before, stretch.BeforeEnd);
        var after = Anchors.StandingOnce(_after, stretch.After, stretch.AfterEnd);
        return
        [
            .. before.Where(item => _weights[item.Key] > LeastAnchor && after.ContainsKey(item.Key))
                .Select(item => (Before: item.Value, After: after[item.Key]))
                .OrderBy(pair => pair.Before),
        ];
    }
}
