using System.Runtime.CompilerServices;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>Reads the records of a subject, some at a time, and writes them into files.</summary>
internal sealed class DataRecords(PublishedContent published, PublicationDays days, Edition edition, SiteAddress site)
{
    public async Task<DataSet> SetAsync(string subject, CancellationToken cancel) => subject == DataFile.Partners
        ? new DataSet(subject, edition.References.Partners.All.Count, await days.ChangedAsync(EntryKind.Partner, cancel))
        : new DataSet(subject, edition.References.CountOf(EntryKind.Event), await days.ChangedAsync(EntryKind.Event, cancel));

    /// <param name="set">What to write.</param>
    /// <param name="targets">The files, and where each is written to.</param>
    /// <param name="cancel">Gives up writing.</param>
    public async Task WriteAsync(DataSet set, IReadOnlyList<(DataFile File, Stream To)> targets, CancellationToken cancel)
    {
        var files = targets.Select(target => (Writer: GrowingFile.Of(target.File, set, edition, site), target.To)).ToList();
        try
        {
            await foreach (var some in set.Subject == DataFile.Partners ? PartnersAsync(cancel) : EventsAsync(cancel))
            {
                foreach (var (writer, to) in files)
                {
                    some.ForEach(writer.Add);
                    await writer.HandOnAsync(to, cancel);
                }
            }

            foreach (var (writer, to) in files)
            {
                writer.End();
                await writer.HandOnAsync(to, cancel);
            }
        }
        finally
        {
            files.ForEach(file => file.Writer.Dispose());
        }
    }

    private async IAsyncEnumerable<List<DataRecord>> PartnersAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var some in published.InAllLanguagesAsync<Partner>(edition.References.Partners.All.Order(), cancel))
        {
            yield return [.. some.Select(partner => PartnerRecord.Of(partner, edition, site, DataSet.LocalGovernmentCode))];
        }
    }

    private async IAsyncEnumerable<List<DataRecord>> EventsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var some in published.InAllLanguagesAsync<ExchangeEvent>(await published.EventOrderAsync(cancel), cancel))
        {
            var partners = await published.PartnersAround(some, Language.Source).ToDictionaryAsync(partner => partner.Slug, cancel);
            yield return [.. some.Select(entry => EventRecord.Of(entry, partners, edition, site, DataSet.LocalGovernmentCode))];
        }
    }
}
