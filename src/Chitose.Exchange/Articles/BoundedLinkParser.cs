using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Chitose.Exchange.Articles;

/// <summary>
/// Reads links as Markdig does, but looks for the end of an address no farther than addresses go. Otherwise each <c>[a](</c> that is
/// never closed is followed to the end of the text, and thirty thousand of them hold up a page for seconds.
/// </summary>
public sealed class BoundedLinkParser : LinkInlineParser
{
    /// <summary>Browsers and servers agree on addresses up to 2,000 letters; there is room for a title.</summary>
    private const int LongestTarget = 2500;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.End - slice.Start <= LongestTarget)
        {
            return base.Match(processor, ref slice);
        }

        var end = slice.End;
        slice.End = slice.Start + LongestTarget;
        var isLink = base.Match(processor, ref slice);
        slice.End = end;
        return isLink;
    }
}
