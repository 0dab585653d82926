using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>Where the files are, what stands in them, and how they may be used.</summary>
public sealed record OpenDataPage(PageFrame Frame) : SitePage(Frame)
{
    private const int Kilobyte = 1000;

    public required Phrase Heading { get; init; }

    public required Phrase? Lead { get; init; }

    public required IReadOnlyList<Listing> Listings { get; init; }

    public required Article Article { get; init; }

    public static OpenDataPage For(Page page, PageFrame frame, IReadOnlyList<DataExtent> extents, ArticleRenderer articles)
    {
        var edition = frame.Content;
        var text = page.TextFor(frame.Language);
        return new OpenDataPage(frame with { Subject = Subject.None with { Nodes = [.. extents.Select(extent => SetNode(extent, text.Lead ?? text.Summary, frame))] } })
        {
            Heading = new Phrase(text.Title, text.Language),
            Lead = text.Lead is { } lead ? new Phrase(lead, text.Language) : null,
            Listings = [.. extents.Select(extent => Listing.Of(extent, edition))],
            Article = articles.Render(text.Body.Markdown, text.Language, held: edition.References.Held),
        };
    }

    private static Node SetNode(DataExtent extent, string description, PageFrame frame) => new("Dataset", $"/id/data-{extent.Set.Subject}")
    {
        { "name", NameOf(extent.Set, frame.Edition) },
        { "description", description },
        { "url", new WebAddress(frame.Address) },
        { "license", new WebAddress(DataSet.License) },
        { "isAccessibleForFree", true },
        { "dateModified", PageGraph.DayOf(extent.Set.AsOf) },
        { "creator", Node.To(CityNodes.City) },
        {
            "distribution",
            extent.Files.Select(file => new Node("DataDownload") { { "encodingFormat", file.File.MediaType }, { "contentUrl", new WebAddress(file.File.Address) } }).ToList()
        },
    };

    private static string NameOf(DataSet set, Edition edition) =>
        set.Subject == DataFile.Partners ? edition.Words.OpenDataPartners : edition.Words.OpenDataEvents;

    /// <summary>One set of records as the page offers it.</summary>
    public sealed record Listing
    {
        public required string Id { get; init; }

        public required string Title { get; init; }

        /// <summary>How many records, as of which day.</summary>
        public required string Extent { get; init; }

        public required IReadOnlyList<(string Text, string Address)> Files { get; init; }

        public required string SchemaAddress { get; init; }

        public required IReadOnlyList<(string Csv, string Json)> Columns { get; init; }

        internal static Listing Of(DataExtent extent, Edition edition)
        {
            var set = extent.Set;
            var title = NameOf(set, edition);
            string Words(DataFile file, long length)
            {
                var size = (length + Kilobyte - 1) / Kilobyte;
                return edition.Words.OpenDataDownload(subject: title, format: file.Format, size: edition.Number(size));
            }

            return new Listing
            {
                Id = set.Subject,
                Title = title,
                Extent = edition.Words.OpenDataAsOf(date: edition.Date(set.AsOf).Text, count: edition.Number(set.Count)),
                Files = [.. extent.Files.Select(file => (Words(file.File, file.Length), file.File.Address))],
                SchemaAddress = DataFile.SchemaOf(set.Subject),
                Columns = [.. DataColumn.Of(set.Subject).Select(column => (column.Header, column.Json))],
            };
        }
    }
}
