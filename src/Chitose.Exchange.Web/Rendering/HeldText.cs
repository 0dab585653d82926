using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>A line of text within which no name is broken.</summary>
/// <param name="text">The line.</param>
/// <param name="language">The language it is in.</param>
/// <param name="names">The names; null if none are known.</param>
public sealed class HeldText(string text, Language language, HeldNames? names) : IHtmlContent
{
    /// <summary>What holds a name together on a page.</summary>
    internal const string Class = "nb";

    /// <summary>Keeps neighbours in a page on one line.</summary>
    internal static void Hold(IHtmlDocument document, List<INode> nodes)
    {
        var span = document.CreateElement("span");
        span.ClassName = Class;
        nodes[0].Parent!.InsertBefore(span, nodes[0]);
        span.Append([.. nodes]);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var end = 0;
        foreach (var (start, length) in names?.In(text, language) ?? [])
        {
            encoder.Encode(writer, text, end, start - end);
            writer.Write($"<span class=\"{Class}\">");
            encoder.Encode(writer, text, start, length);
            writer.Write("</span>");
            end = start + length;
        }

        encoder.Encode(writer, text, end, text.Length - end);
    }
}
