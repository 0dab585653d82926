using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Chitose.Exchange.Articles;

/// <summary>Reads <c>{漢字|かんじ}</c>. Braces that enclose anything else stay as they are.</summary>
public sealed class FuriganaParser : InlineParser
{
    public FuriganaParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // No farther than to the next brace or line, so that a text of braces is read once and not once for each.
        var rest = slice.AsSpan()[1..];
        if (rest.IndexOfAny('}', '{', '\n') is not (>= 0 and var length) || rest[length] != '}')
        {
            return false;
        }

        var (inner, end) = (rest[..length].ToString(), slice.Start + 1 + length);
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        if (bar <= 0 || bar == inner.Length - 1 || bar != inner.LastIndexOf('|'))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Furigana
        {
            Base = inner[..bar],
            Reading = inner[(bar + 1)..],
            Span = new SourceSpan(start, start + end - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
