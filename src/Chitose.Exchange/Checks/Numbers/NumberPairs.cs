using Chitose.Exchange.Checks.Dates;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>The numbers of the Japanese and of a translation of the same field, those that mean the same put together.</summary>
internal sealed class NumberPairs
{
    private readonly int[] _sourceLines;
    private readonly int[] _translationLines;

    private NumberPairs(CheckedField source, CheckedField translation)
    {
        (_sourceLines, _translationLines) = FieldLines.Of(source, translation, source.Numbers.Select(number => number.Start), translation.Numbers.Select(number => number.Start));
        LeftSource = [.. Enumerable.Range(0, source.Numbers.Count)];
        LeftTranslation = [.. Enumerable.Range(0, translation.Numbers.Count)];
        foreach (var (sameLine, likeness) in new[] { (true, 3), (true, 2), (true, 1), (false, 3), (false, 1) })
        {
            foreach (var i in LeftSource.ToList())
            {
                var pair = LeftTranslation.FindIndex(j => (!sameLine || AreOfOneLine(i, j)) && NumberComparison.Likeness(source.Numbers[i], translation.Numbers[j]) >= likeness);
                if (pair >= 0)
                {
                    LeftTranslation.RemoveAt(pair);
                    LeftSource.Remove(i);
                }
            }
        }
    }

    /// <summary>Places of the numbers of the Japanese that the translation does not have.</summary>
    public List<int> LeftSource { get; }

    /// <summary>Places of the numbers of the translation that the Japanese does not have so often.</summary>
    public List<int> LeftTranslation { get; }

    public static NumberPairs Of(CheckedField source, CheckedField translation) => new(source, translation);

    /// <summary>Whether a line misses one number and has another too many, so that this must stand for that.</summary>
    public bool AreAloneLeft(int source, int translation) =>
        AreOfOneLine(source, translation) && LeftSource.Count(i => AreOfOneLine(i, translation)) == 1 && LeftTranslation.Count(j => _translationLines[j] == _translationLines[translation]) == 1;

    public bool AreOfOneLine(int source, int translation) => _sourceLines[source] == _translationLines[translation];
}
