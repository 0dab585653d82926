using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>A page elsewhere, as a link of ours.</summary>
public sealed record LinkLine(string Address, Phrase Text)
{
    public static IReadOnlyList<LinkLine> Of(Entry entry, Edition edition) =>
        [.. entry.Links.Select(link => new LinkLine(link.Url, link.Text.In(edition.Language)))];
}
