namespace Chitose.Exchange.Web.StructuredData;

/// <summary>What a page is about, for machines: a type of page, and what stands beside the things that every page names.</summary>
public sealed record Subject
{
    public static readonly Subject None = new();

    /// <summary>Type of schema.org of the page itself.</summary>
    public string PageType { get; init; } = "WebPage";

    /// <summary>What the page is mainly about; it may be in <see cref="Nodes"/> and only be named here.</summary>
    public Node? Main { get; init; }

    public IReadOnlyList<Node> Nodes { get; init; } = [];

    /// <summary>Whether the page reports what has been.</summary>
    public bool IsNews => Nodes.Any(node => node.Type == Node.News);

    /// <summary>A page of a list.</summary>
    public static Subject List(IEnumerable<(string Address, string Name)> items) => new()
    {
        PageType = "CollectionPage",
        Main = new Node("ItemList")
        {
            {
                "itemListElement",
                items.Select((item, index) => new Node("ListItem") { { "position", index + 1 }, { "url", new WebAddress(item.Address) }, { "name", item.Name } }).ToList()
            },
        },
    };

    /// <summary>A page that is about one thing.</summary>
    public static Subject Of(Node main, params IEnumerable<Node> others) => new() { Main = Node.To(main.Id!), Nodes = [main, .. others] };
}
