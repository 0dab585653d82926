using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>The last letters of a Japanese paragraph, which stay together. Lines end anywhere, and would leave a す。 alone on the last.</summary>
internal static class HeldEnding
{
    private const int Least = 4;

    /// <summary>So many are held if they are of one kind, and thus perhaps a word.</summary>
    private const int Most = 8;

    public static void HoldAll(IHtmlDocument document, IEnumerable<IElement> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (EndingOf(paragraph) is { Count: > 0 } ending)
            {
                HeldText.Hold(document, ending);
            }
        }
    }

    /// <summary>Text and words with readings, up to a link or other markup.</summary>
    private static List<INode> EndingOf(IElement paragraph)
    {
        var ending = new List<INode>();
        var letters = 0;
        for (var node = paragraph.LastChild; node is not null && (letters < Least || (letters < Most && IsRuby(node))); node = node.PreviousSibling)
        {
            switch (node)
            {
                case IText text:
                    var start = StartOf(text.Data, Least - letters);
                    node = start > 0 ? text.Split(start) : text;
                    letters += node.TextContent.Length;
                    break;
                case IElement when IsRuby(node):
                    letters += node.ChildNodes.OfType<IText>().Sum(text => text.Length);
                    break;
                default:
                    return ending;
            }

            ending.Insert(0, node);
        }

        return ending;
    }

    private static bool IsRuby(INode node) => node is IElement { LocalName: "ruby" };

    private static int StartOf(string text, int letters)
    {
        var start = Math.Max(0, text.Length - letters);
        while (start > 0 && text.Length - start < Most && KindOf(text[start - 1]) is { } kind && kind == KindOf(text[start]))
        {
            start--;
        }

        return start;
    }

    private static char? KindOf(char letter) => letter switch
    {
        >= 'ぁ' and <= 'ゟ' => 'あ',
        >= 'ァ' and <= 'ヿ' and not '・' => 'ア',
        _ => char.IsLetterOrDigit(letter) ? '字' : null,
    };
}
