using System.Text;

namespace Chitose.Exchange.Articles;

/// <summary>Gathers what a reader reads of a text, and where each letter was written.</summary>
internal sealed class PlainTextWriter(string written)
{
    private readonly StringBuilder _text = new(written.Length);
    private readonly List<int> _places = new(written.Length);

    public int Length => _text.Length;

    public void Copy(int start, int length)
    {
        _text.Append(written, start, length);
        for (var i = 0; i < length; i++)
        {
            _places.Add(start + i);
        }
    }

    /// <summary>Adds words that stand otherwise in the text, such as a line end, or the letter that an entity stands for.</summary>
    public void Add(string words, int place)
    {
        _text.Append(words);
        for (var i = 0; i < words.Length; i++)
        {
            _places.Add(Math.Min(place, Math.Max(written.Length - 1, 0)));
        }
    }

    /// <summary>Ends a line, unless one has just ended.</summary>
    public void Break(int place)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            Add("\n", place);
        }
    }

    public PlainText Close() => new(_text.ToString(), _places, written.Length);
}
