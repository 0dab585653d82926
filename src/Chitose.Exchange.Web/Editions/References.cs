using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Editions;

/// <summary>
/// What nearly every page needs and what changes only with a publication: the site's profile, proper names, sources, photos, the
/// site's own pages, what stands on which list, the emergency notice.
/// </summary>
/// <param name="Profile">Who runs the site.</param>
/// <param name="Names">Proper names by glossary id.</param>
/// <param name="Sources">Where facts come from, by id.</param>
/// <param name="Photos">The photos of each page. Which of them may be shown is for the day to say.</param>
/// <param name="Notice">The notice that is put up, though its time may be ahead or over.</param>
public sealed record References(
    SiteProfile Profile, IReadOnlyDictionary<string, LocalizedText> Names, IReadOnlyDictionary<string, Source> Sources, PagePhotos Photos, EmergencyNotice? Notice)
{
    /// <summary>The pages that the site itself needs, such as the heads of lists, by slug.</summary>
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }

    /// <summary>Codes of countries (ISO 3166-1) by glossary id.</summary>
    public required IReadOnlyDictionary<string, string> CountryCodes { get; init; }

    public required PartnerLists Partners { get; init; }

    /// <summary>How many entries of each kind there are.</summary>
    public required IReadOnlyDictionary<EntryKind, int> Counts { get; init; }

    public int CountOf(EntryKind kind) => Counts.GetValueOrDefault(kind);

    /// <summary>Names that stay on one line.</summary>
    public HeldNames Held { get; } = new(Names.Values);

    public static async Task<References> ReadAsync(PublishedContent published, CancellationToken cancel) =>
        new(
            await published.ProfileAsync(cancel),
            await published.NamesAsync(cancel),
            await published.SourcesAsync(cancel),
            new PagePhotos(await published.PhotosAsync(cancel)),
            await published.NoticeAsync(cancel))
        {
            Pages = await published.RequiredPagesAsync(cancel),
            CountryCodes = await published.CountryCodesAsync(cancel),
            Partners = new PartnerLists(await published.PartnerOrderAsync(cancel)),
            Counts = await published.CountsAsync(cancel),
        };
}
