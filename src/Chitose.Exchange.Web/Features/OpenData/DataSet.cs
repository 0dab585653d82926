using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>All records of one subject, and the day of which they tell.</summary>
public sealed record DataSet(string Subject, IReadOnlyList<DataRecord> Records, DateOnly AsOf)
{
    /// <summary>全国地方公共団体コード of Chitose, by which open data of many cities are joined.</summary>
    public const string LocalGovernmentCode = "012246";

    public const string License = "https://creativecommons.org/licenses/by/4.0/";

    public static async Task<DataSet> ReadAsync(string subject, PublishedContent published, PublicationDays days, Edition edition, SiteAddress site, CancellationToken cancel)
    {
        var partners = await published.PartnersInAllLanguages().ToListAsync(cancel);
        if (subject == DataFile.Partners)
        {
            return new DataSet(
                subject,
                [.. partners.Select(partner => PartnerRecord.Of(partner, edition, site, LocalGovernmentCode))],
                await days.ChangedAsync(EntryKind.Partner, cancel));
        }

        var bySlug = partners.ToDictionary(partner => partner.Slug);
        var events = await published.EventsInAllLanguages().ToListAsync(cancel);
        return new DataSet(
            subject,
            [.. events.Select(entry => EventRecord.Of(entry, bySlug, edition, site, LocalGovernmentCode))],
            await days.ChangedAsync(EntryKind.Event, cancel));
    }
}
