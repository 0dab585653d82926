using Chitose.Exchange.Comparing;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>A line of plain text before or after a change, with the changed words marked.</summary>
public static class MarkedText
{
    public static IHtmlContent Before(TextDifference difference, ChangeLabels labels) => Of(difference, TextChange.Removed, labels);

    public static IHtmlContent After(TextDifference difference, ChangeLabels labels) => Of(difference, TextChange.Added, labels);

    private static HtmlContentBuilder Of(TextDifference difference, TextChange shown, ChangeLabels labels)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in difference.Runs.Where(run => run.Change == TextChange.Same || run.Change == shown))
        {
            if (run.Change == TextChange.Same)
            {
                html.Append(run.Text);
                continue;
            }

            var label = new TagBuilder("span");
            label.AddCssClass("vh");
            label.Attributes["lang"] = labels.Language.Tag;
            label.InnerHtml.Append(shown == TextChange.Added ? labels.Added : labels.Removed);
            var mark = new TagBuilder(shown == TextChange.Added ? "ins" : "del");
            mark.InnerHtml.AppendHtml(label).Append(run.Text);
            html.AppendHtml(mark);
        }

        return html;
    }
}
