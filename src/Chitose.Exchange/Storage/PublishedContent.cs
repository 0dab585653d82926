using System.Runtime.CompilerServices;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

/// <summary>
/// What the public may read: published entries, without tracking. There is no way from here to a draft. Lists hold texts in the
/// language asked for and in Japanese, single entries in every language.
/// </summary>
public sealed class PublishedContent(ExchangeDbContext db)
{
    /// <summary>How many entries are read at a time where all are wanted.</summary>
    public const int AtOnce = 500;

    /// <summary>Lines of the brochure are kept as JSON, which LINQ cannot look into.</summary>
    private static readonly FormattableString Printed = $"""SELECT * FROM "Entries" WHERE "Brochure" <> '[]'""";

    public IQueryable<Partner> Partners(Language language) => WithTexts(db.Partners, language).OrderBy(partner => partner.Order).ThenBy(partner => partner.Number);

    public IQueryable<ExchangeProgram> Programs(Language language) =>
        WithTexts(db.Programs.Include(program => program.Partners), language).OrderBy(program => program.Order).ThenBy(program => program.Number);

    /// <summary>The programs with these page numbers, without their ties.</summary>
    public async Task<IReadOnlyList<ExchangeProgram>> ProgramsNumberedAsync(IReadOnlyList<int> numbers, Language language, CancellationToken cancel) =>
        [.. (await NumberedAsync(numbers, language, cancel)).OfType<ExchangeProgram>()];

    /// <summary>The programs of each partner in the order of lists, then those of the city as a whole.</summary>
    public IQueryable<ProgramOfPartner> ProgramsByPartner() =>
        from program in db.Programs.AsNoTracking()
        from tie in db.Set<PartnerTie>().Where(tie => EF.Property<int>(tie, ActivityConfiguration.ActivityId) == EF.Property<int>(program, EntryConfiguration.Id)).DefaultIfEmpty()
        join partner in db.Partners on tie.Partner equals partner.Slug into partners
        from partner in partners.DefaultIfEmpty()
        where tie == null || partner != null
        orderby tie == null, partner.Order, partner.Number, program.Order, program.Number
        select new ProgramOfPartner(program.Number, tie == null ? null : partner.Number);

    public IQueryable<Page> Pages(Language language) => WithTexts(db.Pages, language).OrderBy(page => page.Number);

    /// <summary>Events in the order of time.</summary>
    public IQueryable<ExchangeEvent> Events(Language language) => InOrderOfTime(WithParts(db.Events, language));

    public IQueryable<ExchangeEvent> EventsLatestFirst(Language language) => WithParts(db.Events, language)
        .OrderByDescending(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey)).ThenByDescending(entry => entry.Number);

    /// <summary>Events that have begun by a day, the latest first.</summary>
    public IQueryable<ExchangeEvent> EventsUpTo(DateOnly day, Language language)
    {
        var key = new HistoricDate(day).ToString();
        return EventsLatestFirst(language).Where(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey).CompareTo(key) <= 0);
    }

    /// <summary>Events that begin after a day, the next first.</summary>
    public IQueryable<ExchangeEvent> EventsAfter(DateOnly day, Language language)
    {
        var key = new HistoricDate(day).ToString();
        return Events(language).Where(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey).CompareTo(key) > 0);
    }

    public Task<Partner?> PartnerAsync(string slug, CancellationToken cancel) => EntryAsync(db.Partners, slug, cancel);

    public Task<ExchangeEvent?> EventAsync(string slug, CancellationToken cancel) =>
        EntryAsync(db.Events.Include(entry => entry.Partners.OrderBy(tie => tie.Position)), slug, cancel);

    public Task<ExchangeProgram?> ProgramAsync(string slug, CancellationToken cancel) =>
        EntryAsync(db.Programs.Include(entry => entry.Partners.OrderBy(tie => tie.Position)), slug, cancel);

    /// <summary>A page with its bodies, or null.</summary>
    public Task<Page?> PageAsync(string slug, CancellationToken cancel) => EntryAsync(db.Pages, slug, cancel);

    /// <summary>The pages that the site itself needs, with their bodies, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, Page>> RequiredPagesAsync(CancellationToken cancel) =>
        (await WholeAsync(db.Pages.Where(page => PageSlugs.Required.Contains(page.Slug)), cancel)).ToDictionary(page => page.Slug);

    /// <summary>The page numbers of all partners, with the kind of tie, in the order in which lists show them.</summary>
    public async Task<IReadOnlyList<(PartnerKind Tie, int Number)>> PartnerOrderAsync(CancellationToken cancel)
    {
        var rows = await db.Partners.OrderBy(partner => partner.Order).ThenBy(partner => partner.Number).Select(partner => new { partner.Tie, partner.Number }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Tie, row.Number))];
    }

    /// <summary>How many entries of each kind there are.</summary>
    public async Task<IReadOnlyDictionary<EntryKind, int>> CountsAsync(CancellationToken cancel)
    {
        var rows = await db.Entries.GroupBy(entry => EF.Property<string>(entry, EntryConfiguration.KindColumn)).Select(kind => new { kind.Key, Count = kind.Count() }).ToListAsync(cancel);
        return rows.ToDictionary(row => Enum.Parse<EntryKind>(row.Key), row => row.Count);
    }

    /// <summary>All photos with their texts and places, in the order of their numbers. Which of them may be shown is for the day to say.</summary>
    public async Task<IReadOnlyList<Photo>> PhotosAsync(CancellationToken cancel)
    {
        var photos = await db.Photos.AsNoTracking().AsSplitQuery().Include(photo => photo.Texts).Include(photo => photo.Places).OrderBy(photo => photo.Number).ToListAsync(cancel);
        photos.ForEach(photo => photo.SortParts());
        return photos;
    }

    /// <summary>The photos that have these files: one, unless an entry was made twice of the same upload.</summary>
    public Task<List<Photo>> PhotosOfFileAsync(string fileId, CancellationToken cancel) =>
        db.Photos.AsNoTracking().Where(photo => EF.Property<string>(photo, PhotoConfiguration.FileId) == fileId).ToListAsync(cancel);

    /// <summary>The events of a partner in the order of time.</summary>
    public IQueryable<ExchangeEvent> EventsOf(string partner, Language language) => WithParts(
        from tie in db.Set<PartnerTie>()
        where tie.Partner == partner
        join entry in db.Events on EF.Property<int>(tie, ActivityConfiguration.ActivityId) equals EF.Property<int>(entry, EntryConfiguration.Id)
        select entry,
        language)

        // By the key itself SQLite would go through all events in the order of its index, not through those of the partner.
        .OrderBy(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey) + "").ThenBy(entry => entry.Number);

    public IQueryable<ExchangeProgram> ProgramsOf(string partner, Language language) => WithTexts(
        from tie in db.Set<PartnerTie>()
        where tie.Partner == partner
        join entry in db.Programs on EF.Property<int>(tie, ActivityConfiguration.ActivityId) equals EF.Property<int>(entry, EntryConfiguration.Id)
        select entry,
        language)
        .OrderBy(program => program.Order);

    /// <summary>The signing of the agreements with these partners.</summary>
    public IQueryable<ExchangeEvent> AgreementsOf(IReadOnlyList<string> partners, Language language) => WithParts(
        from tie in db.Set<PartnerTie>()
        where partners.Contains(tie.Partner)
        join entry in db.Events on EF.Property<int>(tie, ActivityConfiguration.ActivityId) equals EF.Property<int>(entry, EntryConfiguration.Id)
        where entry.Occasion == EventKind.Agreement
        select entry,
        language);

    /// <summary>The partners that stand in the printed brochure.</summary>
    public IQueryable<Partner> PrintedPartners(Language language) =>
        WithTexts(db.Partners.FromSql(Printed), language).OrderBy(partner => partner.Order).ThenBy(partner => partner.Number);

    public IQueryable<ExchangeEvent> PrintedEvents(Language language) => InOrderOfTime(WithParts(db.Events.FromSql(Printed), language));

    public IQueryable<ExchangeProgram> PrintedPrograms(Language language) =>
        WithTexts(db.Programs.FromSql(Printed), language).OrderBy(program => program.Order).ThenBy(program => program.Number);

    /// <summary>The partners with these page numbers, in the order of lists.</summary>
    public async Task<IReadOnlyList<Partner>> PartnersNumberedAsync(IReadOnlyList<int> numbers, Language language, CancellationToken cancel) =>
        [.. (await NumberedAsync(numbers, language, cancel)).OfType<Partner>().OrderBy(partner => partner.Order).ThenBy(partner => partner.Number)];

    /// <summary>The partners that these events or programs belong to.</summary>
    public IQueryable<Partner> PartnersNamedIn(IEnumerable<Activity> activities, Language language) =>
        PartnersCalled(activities.SelectMany(activity => activity.Partners).Select(tie => tie.Partner), language);

    /// <summary>The partners with whom these events are held, or in whose towns.</summary>
    public IQueryable<Partner> PartnersAround(IEnumerable<ExchangeEvent> events, Language language) =>
        PartnersCalled(events.SelectMany(entry => entry.Partners.Select(tie => tie.Partner).Concat(new[] { entry.Place }.OfType<string>())), language);

    private IQueryable<Partner> PartnersCalled(IEnumerable<string> slugs, Language language)
    {
        var distinct = slugs.Distinct().ToList();
        return Partners(language).Where(partner => EF.Parameter(distinct).Contains(partner.Slug));
    }

    public Task<SiteProfile> ProfileAsync(CancellationToken cancel) =>
        db.SiteProfiles.AsNoTracking().Select(row => row.Profile).SingleAsync(cancel);

    /// <summary>The emergency notice that staff have put up, whether its time is ahead, now or over; null if it was taken down.</summary>
    public async Task<EmergencyNotice?> NoticeAsync(CancellationToken cancel) =>
        await db.Notices.AsNoTracking().Where(notice => notice.PutUpAt != null).OrderByDescending(notice => notice.Id).FirstOrDefaultAsync(cancel) is { IsUp: true } notice
            ? notice
            : null;

    /// <summary>Proper names by glossary id.</summary>
    public async Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancel) =>
        await db.Glossary.AsNoTracking()
            .Where(term => term.Group == GlossaryGroup.Names)
            .ToDictionaryAsync(term => term.Id, term => term.Texts, cancel);

    /// <summary>Codes of countries (ISO 3166-1) by glossary id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CountryCodesAsync(CancellationToken cancel) =>
        await db.Glossary.AsNoTracking()
            .Where(term => term.Group == GlossaryGroup.Names && term.CountryCode != null)
            .ToDictionaryAsync(term => term.Id, term => term.CountryCode!, cancel);

    public async Task<IReadOnlyDictionary<string, Source>> SourcesAsync(CancellationToken cancel) =>
        await db.Sources.AsNoTracking().ToDictionaryAsync(source => source.Id, cancel);

    public Task<FormerAddress?> FormerAddressAsync(EntryKind kind, string slug, CancellationToken cancel) =>
        db.FormerAddresses.AsNoTracking().SingleOrDefaultAsync(address => address.Kind == kind && address.Slug == slug, cancel);

    /// <summary>Every former address of what still stands somewhere.</summary>
    public async Task<IReadOnlyList<FormerAddress>> MovedAddressesAsync(CancellationToken cancel) =>
        await db.FormerAddresses.AsNoTracking().Where(address => address.Target != null).ToListAsync(cancel);

    /// <summary>The page that bears a number, without texts. Photos have numbers, but no pages.</summary>
    public Task<Entry?> NumberedAsync(int number, CancellationToken cancel) =>
        db.Entries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Number == number && !(entry is Photo), cancel);

    /// <summary>A page with its bodies by its number, or null.</summary>
    public async Task<Entry?> EntryAsync(int number, CancellationToken cancel) => await NumberedAsync(number, cancel) switch
    {
        Partner partner => await PartnerAsync(partner.Slug, cancel),
        ExchangeEvent held => await EventAsync(held.Slug, cancel),
        ExchangeProgram program => await ProgramAsync(program.Slug, cancel),
        Page page => await PageAsync(page.Slug, cancel),
        _ => null,
    };

    /// <summary>How many pages there are, whatever their languages.</summary>
    public Task<int> CountPagesAsync(CancellationToken cancel) => db.Entries.CountAsync(entry => !(entry is Photo), cancel);

    /// <summary>
    /// In which languages each page is published, and since when as it is, in the order of the page numbers. One function for sitemap
    /// and the like.
    /// </summary>
    /// <param name="cancel">Gives up reading.</param>
    /// <param name="skip">How many pages to leave out at the beginning.</param>
    /// <param name="take">How many pages to read.</param>
    public async Task<IReadOnlyList<IGrouping<(EntryKind Kind, string Slug, int Number), (Language Language, DateOnly Updated)>>> TranslationsAsync(
        CancellationToken cancel, int skip = 0, int take = int.MaxValue)
    {
        var rows = await (
            from entry in db.Entries.AsNoTracking().Where(entry => !(entry is Photo)).OrderBy(entry => entry.Number).Skip(skip).Take(take)
            join text in db.Set<EntryText>()
                on EF.Property<int>(entry, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            orderby entry.Number
            select new { Kind = EF.Property<string>(entry, EntryConfiguration.KindColumn), entry.Slug, entry.Number, text.Language, text.Updated })
            .ToListAsync(cancel);
        return [.. rows.GroupBy(row => (Enum.Parse<EntryKind>(row.Kind), row.Slug, row.Number), row => (row.Language, row.Updated))];
    }

    /// <summary>The pages whose own text in a language was changed last, the latest first, with their bodies.</summary>
    public async Task<IReadOnlyList<PublishedText>> LatestAsync(Language language, int count, CancellationToken cancel)
    {
        var rows = await (
            from entry in db.Entries.AsNoTracking()
            join text in db.Set<EntryText>()
                on EF.Property<int>(entry, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            where !(entry is Photo) && text.Language == language
            orderby text.Updated descending, entry.Number descending
            select new { Kind = EF.Property<string>(entry, EntryConfiguration.KindColumn), entry.Slug, entry.Number, Text = text, text.Body })
            .Take(count).ToListAsync(cancel);
        rows.ForEach(row => row.Text.Body = row.Body);
        return [.. rows.Select(row => new PublishedText(Enum.Parse<EntryKind>(row.Kind), row.Slug, row.Number, row.Text))];
    }

    /// <summary>The page numbers of all events in the order of time.</summary>
    public async Task<IReadOnlyList<int>> EventOrderAsync(CancellationToken cancel) =>
        await InOrderOfTime(db.Events).Select(entry => entry.Number).ToListAsync(cancel);

    /// <summary>
    /// The entries of a kind with these page numbers, in this order, with their texts in every language, but without bodies: some at a
    /// time, so that however many there are need no more room.
    /// </summary>
    public async IAsyncEnumerable<IReadOnlyList<TEntry>> InAllLanguagesAsync<TEntry>(IEnumerable<int> numbers, [EnumeratorCancellation] CancellationToken cancel)
        where TEntry : Entry
    {
        IQueryable<Entry> entries = db.Entries.AsNoTracking().AsSplitQuery().Include(entry => entry.Texts);
        if (typeof(TEntry).IsAssignableTo(typeof(Activity)))
        {
            entries = entries.Include(entry => ((Activity)entry).Partners);
        }

        foreach (var some in numbers.Chunk(AtOnce).Select(chunk => chunk.ToList()))
        {
            var found = (await entries.Where(entry => EF.Parameter(some).Contains(entry.Number)).ToListAsync(cancel)).OfType<TEntry>().ToList();
            found.ForEach(entry => entry.SortParts());
            yield return [.. some.Join(found, number => number, entry => entry.Number, (_, entry) => entry)];
        }
    }

    /// <summary>Titles of all pages by number, in this language or else in Japanese.</summary>
    public async Task<IReadOnlyDictionary<int, string>> TitlesAsync(Language language, CancellationToken cancel)
    {
        var rows = await (
            from entry in db.Entries.AsNoTracking()
            join text in db.Set<EntryText>()
                on EF.Property<int>(entry, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            where !(entry is Photo) && (text.Language == language || text.Language == Language.Source)
            select new { entry.Number, text.Language, text.Title })
            .ToListAsync(cancel);
        return rows.GroupBy(row => row.Number).ToDictionary(titles => titles.Key, titles => titles.MaxBy(row => row.Language == language)!.Title);
    }

    /// <summary>Short names of all partners by slug, in this language or else in Japanese.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PartnerNamesAsync(Language language, CancellationToken cancel)
    {
        var rows = await (
            from partner in db.Partners.AsNoTracking()
            join text in db.Set<EntryText>()
                on EF.Property<int>(partner, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            where text.Language == language || text.Language == Language.Source
            select new { partner.Slug, text.Language, Name = text.ShortTitle ?? text.Title })
            .ToListAsync(cancel);
        return rows.GroupBy(row => row.Slug).ToDictionary(names => names.Key, names => names.MaxBy(row => row.Language == language)!.Name);
    }

    public async Task<long> VersionAsync(CancellationToken cancel) =>
        await db.States.AsNoTracking().Select(state => state.ContentVersion).SingleOrDefaultAsync(cancel);

    /// <summary>Without the long bodies, and with the texts that a reader of this language may be shown: this one and the Japanese.</summary>
    private static IQueryable<TEntry> WithTexts<TEntry>(IQueryable<TEntry> entries, Language language)
        where TEntry : Entry =>
        entries.AsNoTracking().AsSingleQuery().Include(entry => entry.Texts.Where(text => text.Language == language || text.Language == Language.Source));

    /// <summary>Asked of all kinds together: asked for one kind, SQLite would go through all entries of that kind instead of looking up each number.</summary>
    private async Task<IReadOnlyList<Entry>> NumberedAsync(IReadOnlyList<int> numbers, Language language, CancellationToken cancel) =>
        numbers.Count == 0 ? [] : await WithTexts(db.Entries, language).Where(entry => EF.Parameter(numbers).Contains(entry.Number)).ToListAsync(cancel);

    private static IQueryable<ExchangeEvent> WithParts(IQueryable<ExchangeEvent> events, Language language) =>
        WithTexts(events, language).Include(entry => entry.Partners.OrderBy(tie => tie.Position));

    private static IQueryable<ExchangeEvent> InOrderOfTime(IQueryable<ExchangeEvent> events) =>
        events.OrderBy(entry => EF.Property<string>(entry, ExchangeEventConfiguration.TimelineKey)).ThenBy(entry => entry.Number);

    private async Task<TEntry?> EntryAsync<TEntry>(IQueryable<TEntry> entries, string slug, CancellationToken cancel)
        where TEntry : Entry =>
        (await WholeAsync(entries.Where(entry => entry.Slug == slug), cancel)).SingleOrDefault();

    /// <summary>
    /// Entries with all their texts and bodies, joined row by row: to include them would first put together the texts of all entries.
    /// Each entry is made once, and what belongs to it put into it, by EF's resolution of identities.
    /// </summary>
    private async Task<IReadOnlyList<TEntry>> WholeAsync<TEntry>(IQueryable<TEntry> entries, CancellationToken cancel)
        where TEntry : Entry
    {
        var rows = await (
            from entry in entries.AsNoTrackingWithIdentityResolution()
            join text in db.Set<EntryText>()
                on EF.Property<int>(entry, EntryConfiguration.Id) equals EF.Property<int>(text, EntryTextConfiguration.EntryId)
            select new { Entry = entry, Text = text, text.Body })
            .ToListAsync(cancel);
        List<TEntry> whole = [.. rows.Select(row => row.Entry).Distinct()];
        whole.ForEach(entry => entry.SortParts());
        return whole;
    }
}
