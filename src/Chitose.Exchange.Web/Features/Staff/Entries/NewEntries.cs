using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Makes empty entries, to be filled by a form.</summary>
public sealed class NewEntries(ExchangeDbContext db)
{
    public const string Event = "event";
    public const string Program = "program";

    /// <summary>The kinds that the editor can begin, by their names in addresses.</summary>
    public static readonly IReadOnlyDictionary<string, EntryKind> Kinds = new Dictionary<string, EntryKind>
    {
        ["partner"] = EntryKind.Partner,
        [Event] = EntryKind.Event,
        [Program] = EntryKind.Program,
        ["page"] = EntryKind.Page,
    };

    public async Task<Entry> EmptyAsync(EntryKind kind, CancellationToken cancel)
    {
        Entry entry = kind switch
        {
            EntryKind.Partner => new Partner
            {
                Slug = "",
                Number = 0,
                Tie = PartnerKind.SisterCity,
                Order = (await db.Partners.MaxAsync(partner => (int?)partner.Order, cancel) ?? 0) + 1,
                Country = "",
                Division = "",
                Agreement = new Agreement { Date = new HistoricDate(1), Place = "" },
                Coordinates = new Coordinates(0, 0),
                TimeZone = "",
            },
            EntryKind.Event => new ExchangeEvent { Slug = "", Number = 0, Occasion = EventKind.Event },
            EntryKind.Program => new ExchangeProgram { Slug = "", Number = 0, Order = (await db.Programs.MaxAsync(program => (int?)program.Order, cancel) ?? 0) + 1 },
            _ => new Page { Slug = "", Number = 0 },
        };
        entry.Put(EntryText.Empty(Language.Source));
        return entry;
    }
}
