using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>A page that lets the reader choose among languages, where there is no program to choose for them.</summary>
internal static class ChoicePage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(IReadOnlyList<(Language Language, string Title, string Link)> choices, IReadOnlyList<(string Relation, string Link)> styles) => $"""
        <!DOCTYPE html>
        <html lang="{choices[0].Language.Tag}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encoder.Encode(choices[0].Title)}</title>
        <meta name="robots" content="noindex, follow">
        {string.Join('\n', styles.Select(style => $"<link rel=\"{style.Relation}\" href=\"{Encoder.Encode(style.Link)}\">"))}
        </head>
        <body>
        <main class="wrap">
        <h1>{Encoder.Encode(choices[0].Title)}</h1>
        <ul>
        {string.Join('\n', choices.Select(Line))}
        </ul>
        </main>
        </body>
        </html>

        """;

    private static string Line((Language Language, string Title, string Link) choice) =>
        $"<li><a lang=\"{choice.Language.Tag}\" hreflang=\"{choice.Language.Tag}\" href=\"{Encoder.Encode(choice.Link)}\">{choice.Language.Name}: {Encoder.Encode(choice.Title)}</a></li>";
}
