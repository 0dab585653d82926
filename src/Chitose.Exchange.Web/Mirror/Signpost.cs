using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>
/// A page that stands where the running site would send the reader on: one lets them choose among languages, and one that leads to a
/// single page takes them there at once.
/// </summary>
internal static class Signpost
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="Language">The language of the page.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Link">From the signpost to it.</param>
    public sealed record Arm(Language Language, string Title, string Link);

    /// <param name="arms">Where it leads; at least one.</param>
    /// <param name="styles">The style sheet and signs of the site's pages, as links from the signpost.</param>
    /// <param name="day">Of which day the mirror is a copy.</param>
    public static string Write(IReadOnlyList<Arm> arms, IEnumerable<(string Relation, string Link)> styles, DateOnly day) => $"""
        <!DOCTYPE html>
        <html lang="{arms[0].Language.Tag}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        {(arms.Count == 1 ? $"<meta http-equiv=\"refresh\" content=\"0; url={Encoder.Encode(arms[0].Link)}\">\n" : "")}<title>{Encoder.Encode(arms[0].Title)}</title>
        <meta name="robots" content="noindex, follow">
        {string.Join('\n', styles.Select(style => $"<link rel=\"{style.Relation}\" href=\"{Encoder.Encode(style.Link)}\">"))}
        </head>
        <body>
        <main class="wrap section">
        <h1>{Encoder.Encode(arms[0].Title)}</h1>
        <ul class="entry-list">
        {string.Join('\n', arms.Select(arm => LineOf(arm, day)))}
        </ul>
        </main>
        </body>
        </html>

        """;

    private static string LineOf(Arm arm, DateOnly day)
    {
        var copy = Words.In(arm.Language).CopyAsOf(date: DateWriter.Write(new HistoricDate(day), arm.Language));
        return $"""
            <li lang="{arm.Language.Tag}">
            <p class="entry-list__title"><a hreflang="{arm.Language.Tag}" href="{Encoder.Encode(arm.Link)}">{arm.Language.Name}: {Encoder.Encode(arm.Title)}</a></p>
            <p class="entry-list__summary">{Encoder.Encode(copy)}</p>
            </li>
            """;
    }
}
