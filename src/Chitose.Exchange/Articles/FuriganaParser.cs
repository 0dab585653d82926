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
        var text = slice.Text;
        var end = text.IndexOf('}', slice.Start);
        if (end < 0 || end > slice.End)
        {
            return false;
        }

        var inner = text[(slice.Start + 1)..end];
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        if (bar <= 0 || bar == inner.Length - 1 || bar != inner.LastIndexOf('|') || inner.Contains('\n', StringComparison.Ordinal) || inner.Contains('{', StringComparison.Ordinal))
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
