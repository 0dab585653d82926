using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Search;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>One hit.</summary>
public sealed record FoundLine(string Address, FoundText Title, FoundText Extract)
{
    /// <summary>The language in which it is written; null where it is the reader's.</summary>
    public Language? Elsewhere { get; init; }

    /// <summary>What it is, where the heading above does not say it.</summary>
    public string? Kind { get; init; }

    public DatedText? Date { get; init; }

    /// <summary>The drawn view of a partner.</summary>
    public string? Landscape { get; init; }

    public PhotoView? Photo { get; init; }

    public bool HasPicture => Photo is not null || Landscape is not null;

    public static FoundLine Of(SearchHit hit, IReadOnlyList<string> words, Edition edition)
    {
        var title = FoundText.In(hit.Title, words);
        var extract = FoundText.Around(hit.Summary, words) ?? FoundText.Around(hit.Body, words) ?? FoundText.Opening(hit.Summary);
        var isElsewhere = hit.Language != edition.Language;
        var isPartner = hit.Kind == EntryKind.Partner;
        return new FoundLine(
            Addresses.Of(hit.Language, Addresses.PathOf(hit.Kind, hit.Slug)),
            hit.IsNamed && !title.HasMarks && !extract.HasMarks ? FoundText.Whole(hit.Title) : title,
            extract)
        {
            Elsewhere = isElsewhere ? hit.Language : null,
            Kind = isElsewhere ? edition.KindOf(hit.Kind) : null,
            Date = hit.Date is not { } date ? null : hit.EndDate is { } end ? new DatedText(date.ToString(), DateWriter.WriteRange(date, end, edition.Language)) : edition.Date(date),
            Landscape = isPartner ? Landscapes.OfPartner(hit.Slug) : null,
            Photo = isPartner && edition.PhotosOn(hit.Number) is [var photo, ..] ? photo : null,
        };
    }
}
