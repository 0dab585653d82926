using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The structured data of a page, read as a program reads it.</summary>
public sealed class GraphOfPage
{
    private GraphOfPage(JsonNode root) => Nodes = [.. root["@graph"]!.AsArray().Select(node => node!.AsObject())];

    public IReadOnlyList<JsonObject> Nodes { get; }

    /// <summary>The page itself.</summary>
    public JsonObject Page => Nodes.Single(node => node["@id"]?.GetValue<string>().EndsWith("#webpage", StringComparison.Ordinal) == true);

    /// <summary>Every object, also those within others.</summary>
    public IEnumerable<JsonObject> Objects => Nodes.SelectMany(Within);

    /// <returns>Null where the page has none.</returns>
    public static GraphOfPage? Of(IHtmlDocument page) => TextOf(page) is { } text ? new GraphOfPage(JsonNode.Parse(text)!) : null;

    public static string? TextOf(IHtmlDocument page) => page.QuerySelectorAll("script[type='application/ld+json']").SingleOrDefault()?.TextContent;

    public JsonObject One(string type) => Nodes.Single(node => TypeOf(node) == type);

    public bool Has(string type) => Nodes.Any(node => TypeOf(node) == type);

    public static string? TypeOf(JsonObject node) => node["@type"]?.GetValue<string>();

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject thing => [thing, .. thing.SelectMany(pair => Within(pair.Value))],
        JsonArray several => several.SelectMany(Within),
        _ => [],
    };
}
