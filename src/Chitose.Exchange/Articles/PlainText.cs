namespace Chitose.Exchange.Articles;

/// <summary>What a reader reads of a text: no marks, no readings, no targets of links. Each letter knows where it was written.</summary>
public sealed class PlainText
{
    private readonly IReadOnlyList<int> _places;

    private readonly int _end;

    private IReadOnlyList<WrittenReading>? _readings;

    /// <param name="text">The words.</param>
    /// <param name="places">For each letter its place in what was written.</param>
    /// <param name="end">Length of what was written.</param>
    internal PlainText(string text, IReadOnlyList<int> places, int end)
    {
        Text = text;
        _places = places;
        _end = end;
    }

    public string Text { get; }

    /// <summary>A single line, such as a title, in which readings are the only marks.</summary>
    public static PlainText OfLine(string line)
    {
        var writer = new PlainTextWriter(line);
        var from = 0;
        foreach (var reading in WrittenReading.In(line))
        {
            writer.Copy(from, reading.Start - from);
            writer.Copy(reading.Start + 1, reading.Base.Length);
            from = reading.Start + reading.Length;
        }

        writer.Copy(from, line.Length - from);
        return writer.Close();
    }

    /// <summary>Where a stretch of the words was written. A stretch that touches a word with a reading takes it in whole.</summary>
    public (int Start, int Length) WrittenAt(int start, int length, string written)
    {
        if (_places.Count == 0)
        {
            return (0, 0);
        }

        var first = start < _places.Count ? _places[start] : _end;
        var last = length == 0 ? first : _places[Math.Min(start + length, _places.Count) - 1] + 1;
        foreach (var reading in _readings ??= [.. WrittenReading.In(written)])
        {
            var end = reading.Start + reading.Length;
            if (reading.Start < last && end > first && length > 0)
            {
                (first, last) = (Math.Min(first, reading.Start), Math.Max(last, end));
            }
        }

        return (first, last - first);
    }
}
