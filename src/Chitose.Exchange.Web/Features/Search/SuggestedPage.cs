using Chitose.Exchange.Search;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>A page that is suggested.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">Tag of the language of the title, which is the page's.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Kind">What it is, in the reader's language.</param>
/// <param name="Elsewhere">Name of the page's language where it is not the reader's, else null.</param>
public sealed record SuggestedPage(string Title, string Language, string Address, string Kind, string? Elsewhere)
{
    public static SuggestedPage Of(SearchHit hit, Edition edition) => new(
        hit.Title,
        hit.Language.Tag,
        Addresses.Of(hit.Language, Addresses.PathOf(hit.Kind, hit.Slug)),
        edition.KindOf(hit.Kind),
        hit.Language == edition.Language ? null : hit.Language.Name);
}
