namespace Chitose.Exchange.Checks.Dates;

/// <summary>The dates of the Japanese and of a translation of the same field, those that mean the same put together.</summary>
internal sealed class DatePairs
{
    private readonly IReadOnlyList<WrittenDate> _source;
    private readonly IReadOnlyList<WrittenDate> _translation;
    private readonly int[] _sourceLines;
    private readonly int[] _translationLines;
    private readonly Dictionary<int, int> _pairs = [];

    private DatePairs(CheckedField source, CheckedField translation)
    {
        (_source, _translation) = (source.Dates, translation.Dates);
        (_sourceLines, _translationLines) = FieldLines.Of(source, translation, _source.Select(date => date.Start), _translation.Select(date => date.Start));
        var (freeSource, freeTranslation) = (new bool[_source.Count], new bool[_translation.Count]);
        Array.Fill(freeSource, true);
        Array.Fill(freeTranslation, true);
        foreach (var sameLine in new[] { true, false })
        {
            Pair(freeSource, freeTranslation, sameLine);
        }

        LeftSource = [.. Enumerable.Range(0, _source.Count).Where(i => freeSource[i])];
        LeftTranslation = [.. Enumerable.Range(0, _translation.Count).Where(i => freeTranslation[i])];
        Loosen();
    }

    /// <summary>Places of the dates of the Japanese that the translation does not have.</summary>
    public List<int> LeftSource { get; }

    /// <summary>Places of the dates of the translation that the Japanese does not have so often.</summary>
    public List<int> LeftTranslation { get; }

    public static DatePairs Of(CheckedField source, CheckedField translation) => new(source, translation);

    public bool AreOfOneLine(int source, int translation) => _sourceLines[source] == _translationLines[translation];

    /// <summary>Whether a paragraph misses as many dates as it has too many, so that one must stand for the other.</summary>
    public bool IsBalanced(int translation) =>
        LeftSource.Count(i => AreOfOneLine(i, translation)) == LeftTranslation.Count(i => _translationLines[i] == _translationLines[translation]);

    /// <summary>The likest first; of equal ones the first.</summary>
    private void Pair(bool[] freeSource, bool[] freeTranslation, bool sameLine)
    {
        List<(int Likeness, int Source, int Translation)> pairs = [];
        for (var i = 0; i < _source.Count; i++)
        {
            for (var j = 0; j < _translation.Count; j++)
            {
                if (freeSource[i] && freeTranslation[j] && (!sameLine || AreOfOneLine(i, j))
                    && DateComparison.Likeness(_source[i], _translation[j]) is > 0 and var likeness)
                {
                    pairs.Add((likeness, i, j));
                }
            }
        }

        foreach (var (_, i, j) in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => Math.Abs(pair.Source - pair.Translation)))
        {
            if (freeSource[i] && freeTranslation[j])
            {
                freeSource[i] = freeTranslation[j] = false;
                _pairs[j] = i;
            }
        }
    }

    /// <summary>
    /// "In June 2019" goes with 令和元年（2019年） as long as nothing better is there; but where 7月 of that year is left alone,
    /// June stands for it.
    /// </summary>
    private void Loosen()
    {
        foreach (var (j, i) in _pairs)
        {
            var (source, date) = (_source[i], _translation[j]);
            if (((source.Month is null && date.OwnMonth is not null) || (source.Day is null && date.Day is not null))
                && !_source.Any(other => other.OwnMonth == date.OwnMonth && other.Day == date.Day)
                && LeftSource.Exists(at => AreOfOneLine(at, j) && _source[at].Year == date.Year && (_source[at].OwnMonth is null) == (date.OwnMonth is null)
                    && (_source[at].Day is null) == (date.Day is null) && DateComparison.Mistakenness(_source[at], date) > 0))
            {
                LeftTranslation.Add(j);
            }
        }

        LeftTranslation.Sort();
    }
}
