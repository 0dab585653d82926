using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

public static class EntriesOfKind
{
    public static IQueryable<Entry> OfKind(this DbSet<Entry> entries, EntryKind kind) => kind switch
    {
        EntryKind.Partner => entries.OfType<Partner>(),
        EntryKind.Event => entries.OfType<ExchangeEvent>(),
        EntryKind.Program => entries.OfType<ExchangeProgram>(),
        EntryKind.Photo => entries.OfType<Photo>(),
        _ => entries.OfType<Page>(),
    };
}
