using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>
/// A text that quotes other languages, as <c>[th:…]</c>, and what is typed, as <c>[code:…]</c>; faulty words stand between two <c>*</c>.
/// </summary>
/// <param name="text">The text.</param>
public sealed partial class QuotedText(string text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var from = 0;
        foreach (Match quotation in Quotation().Matches(text))
        {
            WriteMarked(writer, encoder, text[from..quotation.Index]);
            WriteQuotation(writer, encoder, quotation.Groups["tag"].Value, quotation.Groups["words"].Value);
            from = quotation.Index + quotation.Length;
        }

        WriteMarked(writer, encoder, text[from..]);
    }

    private static void WriteQuotation(TextWriter writer, HtmlEncoder encoder, string tag, string words)
    {
        if (Language.WithTag(tag) is { } language)
        {
            writer.Write($"<span lang=\"{language.Tag}\">");
            WriteMarked(writer, encoder, words);
            writer.Write("</span>");
        }
        else
        {
            writer.Write("<code>");
            encoder.Encode(writer, words);
            writer.Write("</code>");
        }
    }

    private static void WriteMarked(TextWriter writer, HtmlEncoder encoder, string words)
    {
        var parts = words.Split('*');
        for (var i = 0; i < parts.Length; i++)
        {
            writer.Write(i % 2 == 1 ? "<mark class=\"bad\">" : "");
            encoder.Encode(writer, parts[i]);
            writer.Write(i % 2 == 1 ? "</mark>" : "");
        }
    }

    [GeneratedRegex(@"\[(?<tag>[A-Za-z-]+):(?<words>[^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
