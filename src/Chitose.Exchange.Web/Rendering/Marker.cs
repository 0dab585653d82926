using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>Puts marks around words of a finished page, with a word for those who cannot see the marks.</summary>
/// <param name="document">The page.</param>
/// <param name="element"><c>ins</c> or <c>del</c>.</param>
/// <param name="label">Said before the words.</param>
/// <param name="labelLanguage">In which it is said.</param>
internal sealed class Marker(IHtmlDocument document, string element, string label, Language labelLanguage)
{
    private readonly List<IElement> _marks = [];

    public void Mark(INode node, IReadOnlyList<Cut> cuts)
    {
        if (node is IText text)
        {
            text.Replace([.. PartsOf(text.Data, cuts)]);
        }
        else
        {
            var mark = NewMark(cuts[0].IsBeginning);
            node.Parent!.InsertBefore(mark, node);
            mark.Append(node);
        }
    }

    /// <summary>A change that runs over several pieces is one change.</summary>
    public void JoinNeighbors()
    {
        foreach (var mark in _marks)
        {
            if (mark.FirstElementChild?.ClassName != "vh" && mark.PreviousSibling is IElement before && _marks.Contains(before))
            {
                before.Append([.. mark.ChildNodes]);
                mark.Remove();
            }
        }
    }

    private IEnumerable<INode> PartsOf(string text, IReadOnlyList<Cut> cuts)
    {
        var at = 0;
        foreach (var cut in cuts)
        {
            if (cut.Start > at)
            {
                yield return document.CreateTextNode(text[at..cut.Start]);
            }

            var mark = NewMark(cut.IsBeginning);
            mark.Append(document.CreateTextNode(text[cut.Start..cut.End]));
            yield return mark;
            at = cut.End;
        }

        if (at < text.Length)
        {
            yield return document.CreateTextNode(text[at..]);
        }
    }

    private IElement NewMark(bool isBeginning)
    {
        var mark = document.CreateElement(element);
        if (isBeginning)
        {
            var said = document.CreateElement("span");
            said.ClassName = "vh";
            said.SetAttribute("lang", labelLanguage.Tag);
            said.TextContent = label;
            mark.Append(said);
        }

        _marks.Add(mark);
        return mark;
    }
}
