using System.Text.Encodings.Web;
using Chitose.Exchange.Search;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>A text in which what was looked for is marked.</summary>
public sealed class FoundText : IHtmlContent
{
    private readonly string _text;
    private readonly IReadOnlyList<(int Start, int Length)> _marks;

    private FoundText(string text, IReadOnlyList<(int Start, int Length)> marks) => (_text, _marks) = (text, marks);

    public bool HasMarks => _marks.Count > 0;

    public static FoundText In(string text, IReadOnlyList<string> words) => new(text, FoundPlaces.In(text, words));

    /// <summary>A name that was asked for in another spelling.</summary>
    public static FoundText Whole(string text) => new(text, [(0, text.Length)]);

    /// <summary>The part of a long text around the first word found; null where none is.</summary>
    public static FoundText? Around(string text, IReadOnlyList<string> words) =>
        FoundPlaces.In(text, words) is [var first, ..] ? In(Extract.Around(text, first.Start, first.Length), words) : null;

    /// <summary>How a long text begins.</summary>
    public static FoundText Opening(string text) => new(Extract.Around(text, 0, 0), []);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var from = 0;
        foreach (var (start, length) in _marks)
        {
            encoder.Encode(writer, _text, from, start - from);
            writer.Write("<mark>");
            encoder.Encode(writer, _text, start, length);
            writer.Write("</mark>");
            from = start + length;
        }

        encoder.Encode(writer, _text, from, _text.Length - from);
    }
}
