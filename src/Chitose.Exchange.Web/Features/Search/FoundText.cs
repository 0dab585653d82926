using System.Text.Encodings.Web;
using Chitose.Exchange.Search;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>A text in which what was looked for is marked.</summary>
public sealed class FoundText : IHtmlContent
{
    private const int Before = 40;
    private const int Length = 120;

    private readonly string _text;
    private readonly IReadOnlyList<(int Start, int Length)> _marks;

    private FoundText(string text, IReadOnlyList<(int Start, int Length)> marks) => (_text, _marks) = (text, marks);

    public bool HasMarks => _marks.Count > 0;

    public static FoundText In(string text, IReadOnlyList<string> words) => new(text, FoundPlaces.In(text, words));

    /// <summary>A name that was asked for in another spelling.</summary>
    public static FoundText Whole(string text) => new(text, [(0, text.Length)]);

    /// <summary>The part of a long text around the first word found; null where none is.</summary>
    public static FoundText? Around(string text, IReadOnlyList<string> words)
    {
        if (FoundPlaces.In(text, words) is not [var first, ..])
        {
            return null;
        }

        var start = EdgeAfter(text, Math.Max(0, first.Start - Before), first.Start);
        var end = EdgeBefore(text, Math.Min(text.Length, start + Length), first.Start + first.Length);
        return In((start > 0 ? "… " : "") + text[start..end].ReplaceLineEndings(" ").Trim() + (end < text.Length ? " …" : ""), words);
    }

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

    /// <summary>A place to begin that cuts no word and no letter.</summary>
    private static int EdgeAfter(string text, int from, int most) =>
        from == 0 ? 0 : text.AsSpan(from, most - from).IndexOfAny(" \n。、，") is var edge and >= 0 ? from + edge + 1 : most;

    private static int EdgeBefore(string text, int from, int least) =>
        from >= text.Length ? text.Length : from <= least ? least : text.AsSpan(least, from - least).LastIndexOfAny(" \n。、，") is var edge and >= 0 ? least + edge + 1 : least;
}
