using Chitose.Exchange.Entries;
using Chitose.Exchange.Search;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>Hits of one kind, or those that are written in other languages only.</summary>
public sealed record FoundGroup(string Heading, IReadOnlyList<FoundLine> Lines)
{
    /// <summary>In the order of the best hit of each; what is not in the reader's language comes last.</summary>
    public static IReadOnlyList<FoundGroup> Of(SearchResult result, Edition edition)
    {
        var hits = result.Hits.ToLookup(hit => hit.Language == edition.Language);
        IReadOnlyList<FoundLine> Lines(IEnumerable<SearchHit> some) => [.. some.Select(hit => FoundLine.Of(hit, result.Words, edition))];
        var groups = hits[true].GroupBy(hit => hit.Kind).Select(kind => new FoundGroup(HeadingOf(kind.Key, edition), Lines(kind)));
        return [.. groups, .. hits[false].Any() ? [new FoundGroup(edition.Words.SearchElsewhere, Lines(hits[false]))] : Array.Empty<FoundGroup>()];
    }

    private static string HeadingOf(EntryKind kind, Edition edition) => kind switch
    {
        EntryKind.Partner => edition.Words.PartnersHeading,
        EntryKind.Event => edition.Words.MenuEvents,
        EntryKind.Program => edition.Words.MenuPrograms,
        _ => edition.Words.SearchKindPage,
    };
}
