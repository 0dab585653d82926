using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Partners;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Feeds;

/// <summary>What the pages of a feed tell beside their texts, by page number: when and where an event is, since when a tie has been.</summary>
internal static class FeedFacts
{
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<string>>> ReadAsync(
        PublishedContent published, IReadOnlyList<int> pages, Edition edition, CancellationToken cancel)
    {
        var events = new List<ExchangeEvent>();
        await foreach (var some in published.InAllLanguagesAsync<ExchangeEvent>(pages, cancel))
        {
            events.AddRange(some);
        }

        var hosts = await published.PartnersAround(events, edition.Language).ToListAsync(cancel);
        var partners = await published.PartnersNumberedAsync(pages, edition.Language, cancel);
        return events.Select(entry => (entry.Number, Lines: EventLines(entry, hosts, edition)))
            .Concat(partners.Select(partner => (partner.Number, Lines: PartnerLines(partner, edition))))
            .ToDictionary(page => page.Number, page => page.Lines);
    }

    private static IReadOnlyList<string> EventLines(ExchangeEvent entry, IEnumerable<Partner> hosts, Edition edition) =>
        [.. EventFacts.Of(entry, hosts, edition).Lines];

    private static IReadOnlyList<string> PartnerLines(Partner partner, Edition edition)
    {
        var facts = PartnerFacts.Of(partner, edition);
        return [edition.KindOf(partner), facts.AgreementDate.Text + edition.Words.InBrackets(note: edition.Words.AgreementDate), facts.SignedAt, .. facts.Confirming];
    }
}
