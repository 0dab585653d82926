using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Editions;

/// <summary>What nearly every page needs and what changes only with a publication: the site's profile and the proper names.</summary>
/// <param name="Profile">Who runs the site.</param>
/// <param name="Names">Proper names by glossary id.</param>
public sealed record References(SiteProfile Profile, IReadOnlyDictionary<string, LocalizedText> Names)
{
    public static async Task<References> ReadAsync(PublishedContent published, CancellationToken cancel) =>
        new(await published.ProfileAsync(cancel), await published.NamesAsync(cancel));
}
