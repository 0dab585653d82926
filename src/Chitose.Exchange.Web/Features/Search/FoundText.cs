using Chitose.Exchange.Search;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>A text in pieces, of which some are what was looked for.</summary>
public sealed record FoundText(IReadOnlyList<FoundText.Piece> Pieces)
{
    private const int Before = 40;
    private const int Length = 150;

    public bool HasMarks => Pieces.Any(piece => piece.IsFound);

    public static FoundText In(string text, IReadOnlyList<string> words)
    {
        var marks = FoundPlaces.In(text, words);
        var pieces = new List<Piece>();
        var from = 0;
        foreach (var (start, length) in marks)
        {
            pieces.Add(new Piece(text[from..start], false));
            pieces.Add(new Piece(text.Substring(start, length), true));
            from = start + length;
        }

        pieces.Add(new Piece(text[from..], false));
        return new FoundText([.. pieces.Where(piece => piece.Text.Length > 0)]);
    }

    /// <summary>The part of a long text around the first word found; null where none is.</summary>
    public static FoundText? Around(string text, IReadOnlyList<string> words)
    {
        if (FoundPlaces.In(text, words) is not [var first, ..])
        {
            return null;
        }

        var start = EdgeAfter(text, Math.Max(0, first.Start - Before), first.Start);
        var end = EdgeBefore(text, Math.Min(text.Length, start + Length), first.Start + first.Length);
        var part = (start > 0 ? "… " : "") + text[start..end].ReplaceLineEndings(" ").Trim() + (end < text.Length ? " …" : "");
        return In(part, words);
    }

    /// <summary>A place to begin that cuts no word and no letter.</summary>
    private static int EdgeAfter(string text, int from, int most) =>
        from == 0 ? 0 : text.AsSpan(from, most - from).IndexOfAny(" \n。、，") is var edge and >= 0 ? from + edge + 1 : most;

    private static int EdgeBefore(string text, int from, int least) =>
        from >= text.Length ? text.Length : from <= least ? least : text.AsSpan(least, from - least).LastIndexOfAny(" \n。、，") is var edge and >= 0 ? least + edge + 1 : least;

    public sealed record Piece(string Text, bool IsFound);
}
