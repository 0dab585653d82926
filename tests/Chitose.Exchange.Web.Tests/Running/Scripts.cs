using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Which languages can be told by their letters alone.</summary>
public static class Scripts
{
    /// <summary>Words whose letters belong to another language than the one that their element is marked with (site conventions L2).</summary>
    public static IEnumerable<string> UnmarkedIn(IHtmlDocument page) =>
        from node in page.Body!.Descendants<IText>()
        where node.Parent is not IHtmlScriptElement
        let text = node.TextContent.Trim()
        where LanguageOf(text) is { } language && node.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != language
        select text;

    private static string? LanguageOf(string text) =>
        text.Any(letter => letter is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA')) ? "ja"
        : text.Any(letter => letter is >= '\uAC00' and <= '\uD7A3') ? "ko"
        : text.Any(letter => letter is >= '\u0E01' and <= '\u0E5B') ? "th"
        : null;
}
