using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.StructuredData;

/// <summary>All that a page says to machines, as one graph of schema.org (site conventions 5).</summary>
public sealed class PageGraph(SiteAddress site)
{
    /// <summary>Leaves every letter as it is, but none that could end the script element: <c>&lt;</c> becomes <c>\u003C</c>.</summary>
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>JSON that may stand within a script element.</returns>
    public string Write(PageFrame frame)
    {
        var graph = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. NodesOf(frame).Select(node => node.ToJson(site.Origin))]),
        };
        return graph.ToJsonString(Options);
    }

    internal static string IdOf(PageFrame frame) => frame.Address + "#webpage";

    public static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<Node> NodesOf(PageFrame frame) =>
    [
        CityNodes.SiteNode(frame.Edition),
        CityNodes.CityNode(frame.Edition),
        PageNode(frame),
        .. frame.IsHome ? Array.Empty<Node>() : [BreadcrumbNode(frame)],
        .. frame.Subject.Nodes,
    ];

    private static Node PageNode(PageFrame frame) => new(frame.Subject.PageType, IdOf(frame))
    {
        { "url", new WebAddress(frame.Address) },
        { "name", frame.Title },
        { "description", frame.Description },
        { "inLanguage", frame.Language.Tag },
        { "isPartOf", Node.To(CityNodes.Site) },
        { "breadcrumb", frame.IsHome ? null : Node.To(BreadcrumbOf(frame)) },
        { "datePublished", DayOf(frame.Published) },
        { "dateModified", DayOf(frame.Updated) },
        { "primaryImageOfPage", ImageOf(frame) },
        { "mainEntity", frame.Subject.Main },
    };

    /// <summary>The photo that the page shows; a drawing only adorns.</summary>
    private static Node? ImageOf(PageFrame frame) => frame.Photo is { } photo
        ? new Node("ImageObject")
        {
            { "url", new WebAddress(photo.Address) },
            { "width", photo.Width.ToString(CultureInfo.InvariantCulture) },
            { "height", photo.Height.ToString(CultureInfo.InvariantCulture) },
            { "caption", photo.Caption?.Text },
        }
        : null;

    private static string BreadcrumbOf(PageFrame frame) => frame.Address + "#breadcrumb";

    private static Node BreadcrumbNode(PageFrame frame)
    {
        var edition = frame.Edition;
        IEnumerable<(string Name, string Address)> crumbs =
        [
            (edition.Words.MenuHome, edition.AddressOf(Addresses.Home)),
            .. frame.Crumbs.Select(crumb => (crumb.Text, crumb.Address)),
            (frame.Here?.Text ?? frame.Title, frame.Address),
        ];
        return new Node("BreadcrumbList", BreadcrumbOf(frame))
        {
            {
                "itemListElement",
                crumbs.Select((crumb, index) => new Node("ListItem") { { "position", index + 1 }, { "name", crumb.Name }, { "item", new WebAddress(crumb.Address) } }).ToList()
            },
        };
    }
}
