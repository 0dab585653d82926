using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Comparing;

/// <summary>What was changed from one text to another, in stretches that a reader takes in at a glance.</summary>
internal sealed class WordEdits
{
    /// <summary>No heavier than this, what stayed the same between two changes only breaks up the reading.</summary>
    private const int Trifle = 5;

    private readonly List<Hunk> _hunks;

    public WordEdits(string before, string after, Language language)
    {
        Before = Segmentation.Words(before, language);
        After = Segmentation.Words(after, language);
        _hunks = JoinedOverTrifles(Hunk.Between(Alignment.Of(Before, After, Word.Weight), After.Count));
        MoveToSeams();
        CoverWholeNames();
        _hunks = JoinedOverTrifles(_hunks);
    }

    public List<string> Before { get; }

    public List<string> After { get; }

    public IReadOnlyList<Hunk> Hunks => _hunks;

    /// <summary>い<em>ま</em>す → き<em>ま</em>した becomes います → きました.</summary>
    private List<Hunk> JoinedOverTrifles(List<Hunk> hunks)
    {
        var joined = new List<Hunk>(hunks.Count);
        foreach (var next in hunks)
        {
            var hunk = next;
            while (joined.Count > 0 && IsTrifle(joined[^1], hunk))
            {
                hunk = joined[^1].Through(hunk);
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(hunk);
        }

        return joined;
    }

    private bool IsTrifle(Hunk left, Hunk right)
    {
        var same = Weight(Before, left.BeforeEnd, right.Before);
        return same <= Trifle && same <= Weight(left) && same <= Weight(right);
    }

    private int Weight(Hunk hunk) => Math.Max(Weight(Before, hunk.Before, hunk.BeforeEnd), Weight(After, hunk.After, hunk.AfterEnd));

    private static int Weight(List<string> words, int start, int end)
    {
        var weight = 0;
        for (var i = start; i < end && weight <= 1000; i++)
        {
            weight += Word.Weight(words[i]);
        }

        return weight;
    }

    /// <summary>An addition or removal that might as well stand a little further begins where a sentence or phrase begins.</summary>
    private void MoveToSeams()
    {
        for (var i = 0; i < _hunks.Count; i++)
        {
            var hunk = _hunks[i];
            if (!hunk.IsAddition && !hunk.IsRemoval)
            {
                continue;
            }

            var (words, start, end) = hunk.IsAddition ? (After, hunk.After, hunk.AfterEnd) : (Before, hunk.Before, hunk.BeforeEnd);
            var (floor, ceiling) = (i > 0 ? hunk.Before - _hunks[i - 1].BeforeEnd : hunk.Before, SameAfter(i));
            var (best, bestSeam) = (0, Seam(words, start, end, 0));
            for (var by = -1; by >= -floor && words[start + by] == words[end + by]; by--)
            {
                (best, bestSeam) = Better(by);
            }

            for (var by = 1; by <= ceiling && words[start + by - 1] == words[end + by - 1]; by++)
            {
                (best, bestSeam) = Better(by);
            }

            _hunks[i] = hunk.Moved(best);

            (int, int) Better(int by) => Seam(words, start, end, by) is var seam && seam > bestSeam ? (by, seam) : (best, bestSeam);
        }
    }

    private static int Seam(List<string> words, int start, int end, int by) =>
        Word.Seam(words.ElementAtOrDefault(start + by - 1), words.ElementAtOrDefault(start + by))
        + Word.Seam(words.ElementAtOrDefault(end + by - 1), words.ElementAtOrDefault(end + by));

    /// <summary>How many words stay the same after a hunk.</summary>
    private int SameAfter(int index) =>
        (index + 1 < _hunks.Count ? _hunks[index + 1].Before : Before.Count) - _hunks[index].BeforeEnd;

    /// <summary>
    /// ちとせ|パーク → 千歳|パーク shows the whole name. Names in katakana are in no dictionary and are cut anywhere, and what
    /// katakana follows directly belongs to the name too.
    /// </summary>
    private void CoverWholeNames()
    {
        for (var i = 0; i < _hunks.Count; i++)
        {
            var hunk = _hunks[i];
            if (hunk.IsAddition || hunk.IsRemoval)
            {
                continue;
            }

            var (left, right) = (0, 0);
            var (sameBefore, sameAfter) = (i > 0 ? hunk.Before - _hunks[i - 1].BeforeEnd : hunk.Before, SameAfter(i));
            if (Word.BeginsWithKatakana(Before[hunk.Before]) && Word.BeginsWithKatakana(After[hunk.After]))
            {
                while (left < sameBefore && Word.EndsWithKatakana(Before[hunk.Before - left - 1]))
                {
                    left++;
                }
            }

            if (MayBeginName(Before[hunk.BeforeEnd - 1]) && MayBeginName(After[hunk.AfterEnd - 1]))
            {
                while (right < sameAfter && Word.BeginsWithKatakana(Before[hunk.BeforeEnd + right]))
                {
                    right++;
                }
            }

            _hunks[i] = hunk.Widened(left, right);
        }
    }

    /// <summary>A particle is one kana, or light.</summary>
    private static bool MayBeginName(string word) => word.Length > 1 && Word.IsSaid(word) && Word.Weight(word) > 2;
}
