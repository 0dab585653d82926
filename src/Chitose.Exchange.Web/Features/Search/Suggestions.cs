using System.Globalization;
using Chitose.Exchange.Search;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Search;

/// <summary>Pages that somebody who is typing may be looking for.</summary>
/// <param name="Label">What the list is called.</param>
/// <param name="Status">How many there are and how to choose, in words; empty where there are none.</param>
/// <param name="Pages">The pages, the likeliest first.</param>
public sealed record Suggestions(string Label, string Status, IReadOnlyList<SuggestedPage> Pages)
{
    public const int Most = 8;

    public static Suggestions Of(IReadOnlyList<SearchHit> hits, Edition edition) => new(
        edition.Words.SuggestLabel,
        hits.Count == 0 ? "" : edition.Words.SuggestCount(count: hits.Count.ToString(CultureInfo.InvariantCulture)),
        [.. hits.Select(hit => SuggestedPage.Of(hit, edition))]);
}
