using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>A text whose part between two <c>*</c> is set apart: <c>提携から *57年*</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="element">Element for the part set apart: <c>b</c> or <c>small</c>.</param>
public sealed class Emphasis(string text, string element) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var parts = text.Split('*');
        for (var i = 0; i < parts.Length; i++)
        {
            var isSetApart = i % 2 == 1;
            writer.Write(isSetApart ? $"<{element}>" : "");
            encoder.Encode(writer, parts[i]);
            writer.Write(isSetApart ? $"</{element}>" : "");
        }
    }
}
