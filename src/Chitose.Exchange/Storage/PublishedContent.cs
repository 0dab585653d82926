using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

/// <summary>What the public may read: published entries, without tracking. There is no way from here to a draft.</summary>
public sealed class PublishedContent(ExchangeDbContext db)
{
    /// <summary>Entries with their texts in every language, without the long bodies.</summary>
    public IQueryable<Partner> Partners => db.Partners.AsNoTracking().Include(partner => partner.Texts).AsSingleQuery();

    /// <summary>Events in the order of time.</summary>
    public IQueryable<ExchangeEvent> Events => InOrderOfTime(db.Events.AsNoTracking());

    /// <summary>Events that have begun by a day, the latest first.</summary>
    public IQueryable<ExchangeEvent> EventsUpTo(DateOnly day)
    {
        var key = new HistoricDate(day).ToString();
        return EventsLatestFirst.Where(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey).CompareTo(key) <= 0);
    }

    /// <summary>Events that begin after a day, the next first.</summary>
    public IQueryable<ExchangeEvent> EventsAfter(DateOnly day)
    {
        var key = new HistoricDate(day).ToString();
        return Events.Where(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey).CompareTo(key) > 0);
    }

    public IQueryable<ExchangeEvent> EventsLatestFirst =>
        db.Events.AsNoTracking().Include(entry => entry.Texts).Include(entry => entry.Partners.OrderBy(tie => tie.Position)).AsSingleQuery()
            .OrderByDescending(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey)).ThenByDescending(entry => entry.Number);

    public IQueryable<ExchangeProgram> Programs =>
        db.Programs.AsNoTracking().Include(program => program.Texts).Include(program => program.Partners).AsSingleQuery()
            .OrderBy(program => program.Order);

    public IQueryable<Page> Pages => db.Pages.AsNoTracking().Include(page => page.Texts);

    public Task<Partner?> PartnerAsync(string slug, CancellationToken cancel) => EntryAsync(db.Partners, slug, cancel);

    public Task<ExchangeEvent?> EventAsync(string slug, CancellationToken cancel) =>
        EntryAsync(db.Events.Include(entry => entry.Partners.OrderBy(tie => tie.Position)), slug, cancel);

    public Task<ExchangeProgram?> ProgramAsync(string slug, CancellationToken cancel) =>
        EntryAsync(db.Programs.Include(entry => entry.Partners.OrderBy(tie => tie.Position)), slug, cancel);

    /// <summary>A page with its bodies, or null.</summary>
    public Task<Page?> PageAsync(string slug, CancellationToken cancel) => EntryAsync(db.Pages, slug, cancel);

    public IQueryable<ExchangeEvent> EventsOf(string partner) => InOrderOfTime(
        from tie in db.Set<PartnerTie>()
        where tie.Partner == partner
        join entry in db.Events.AsNoTracking()
            on EF.Property<int>(tie, ActivityConfiguration.ActivityId) equals EF.Property<int>(entry, EntryConfiguration.Id)
        select entry);

    public IQueryable<ExchangeProgram> ProgramsOf(string partner) =>
        (from tie in db.Set<PartnerTie>()
         where tie.Partner == partner
         join entry in db.Programs.AsNoTracking()
             on EF.Property<int>(tie, ActivityConfiguration.ActivityId) equals EF.Property<int>(entry, EntryConfiguration.Id)
         select entry)
        .Include(program => program.Texts).AsSingleQuery().OrderBy(program => program.Order);

    /// <summary>The partners that these events or programs belong to.</summary>
    public IQueryable<Partner> PartnersNamedIn(IEnumerable<Activity> activities)
    {
        var slugs = activities.SelectMany(activity => activity.Partners).Select(tie => tie.Partner).Distinct().ToList();
        return Partners.Where(partner => slugs.Contains(partner.Slug)).OrderBy(partner => partner.Order);
    }

    public Task<SiteProfile> ProfileAsync(CancellationToken cancel) =>
        db.SiteProfiles.AsNoTracking().Select(row => row.Profile).SingleAsync(cancel);

    /// <summary>Proper names by glossary id.</summary>
    public async Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancel) =>
        await db.Glossary.AsNoTracking()
            .Where(term => term.Group == GlossaryGroup.Names)
            .ToDictionaryAsync(term => term.Id, term => term.Texts, cancel);

    public async Task<IReadOnlyDictionary<string, Source>> SourcesAsync(CancellationToken cancel) =>
        await db.Sources.AsNoTracking().ToDictionaryAsync(source => source.Id, cancel);

    public Task<FormerAddress?> FormerAddressAsync(EntryKind kind, string slug, CancellationToken cancel) =>
        db.FormerAddresses.AsNoTracking().SingleOrDefaultAsync(address => address.Kind == kind && address.Slug == slug, cancel);

    /// <summary>The entry that bears a page number, without texts.</summary>
    public Task<Entry?> NumberedAsync(int number, CancellationToken cancel) =>
        db.Entries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Number == number, cancel);

    /// <summary>In which languages each page is published, and since when as it is. One function for sitemap and the like.</summary>
    public async Task<IReadOnlyList<IGrouping<(EntryKind Kind, string Slug), (Language Language, DateOnly Updated)>>> TranslationsAsync(CancellationToken cancel)
    {
        var rows = await (
            from entry in db.Entries.AsNoTracking()
            join text in db.Set<EntryText>()
                on EF.Property<int>(entry, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            orderby entry.Number
            select new { Kind = EF.Property<string>(entry, EntryConfiguration.KindColumn), entry.Slug, text.Language, text.Updated })
            .ToListAsync(cancel);
        return [.. rows.GroupBy(row => (Enum.Parse<EntryKind>(row.Kind), row.Slug), row => (row.Language, row.Updated))];
    }

    public async Task<long> VersionAsync(CancellationToken cancel) =>
        await db.States.AsNoTracking().Select(state => state.ContentVersion).SingleOrDefaultAsync(cancel);

    private static IQueryable<ExchangeEvent> InOrderOfTime(IQueryable<ExchangeEvent> events) =>
        events.Include(entry => entry.Texts).Include(entry => entry.Partners.OrderBy(tie => tie.Position)).AsSingleQuery()
            .OrderBy(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey)).ThenBy(entry => entry.Number);

    /// <summary>An entry with all its texts and bodies: two look-ups by index, since one query would read the texts of every entry.</summary>
    private async Task<TEntry?> EntryAsync<TEntry>(IQueryable<TEntry> entries, string slug, CancellationToken cancel)
        where TEntry : Entry
    {
        var found = await entries.AsNoTracking()
            .Where(entry => entry.Slug == slug)
            .Select(entry => new { Entry = entry, Id = EF.Property<int>(entry, EntryConfiguration.Id) })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        found.Entry.Texts.AddRange(await db.Set<EntryText>().AsNoTracking()
            .Include(text => text.Body)
            .Where(text => EF.Property<int>(text, EntryTextConfiguration.EntryId) == found.Id)
            .ToListAsync(cancel));
        found.Entry.SortParts();
        return found.Entry;
    }
}
