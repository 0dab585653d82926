using Chitose.Exchange.Checks.Structure;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Checks;

/// <summary>Checks entries against what the store knows. Made for one request: the glossary is read once.</summary>
public sealed class CheckDesk(ExchangeDbContext db)
{
    private IReadOnlyList<GlossaryTerm>? _glossary;

    public async Task<IReadOnlyList<Finding>> FindAsync(Entry entry, CancellationToken cancel) => EntryChecks.Of(entry, await ContextOfAsync(entry, cancel));

    /// <summary>What an entry is to be checked against.</summary>
    public async Task<CheckContext> ContextOfAsync(Entry entry, CancellationToken cancel)
    {
        List<string> slugs = entry is Activity activity ? [.. activity.Partners.Select(tie => tie.Partner)] : [];
        return new CheckContext
        {
            Glossary = await GlossaryAsync(cancel),
            Ties = slugs.Count == 0 ? [] : await TiesAsync(db.Partners.Where(partner => slugs.Contains(partner.Slug)), cancel),
            Addresses = await AddressesAsync(entry, cancel),
            Titles = entry.Texts.Exists(text => InternalLink.SlugsIn(text.Body.Markdown).Any()) ? await TitlesAsync(cancel) : null,
        };
    }

    /// <summary>What every entry can be checked against.</summary>
    public async Task<CheckContext> WholeContextAsync(CancellationToken cancel) => new()
    {
        Glossary = await GlossaryAsync(cancel),
        Ties = await TiesAsync(db.Partners, cancel),
        Addresses = await AddressesAsync(db.Entries, db.FormerAddresses, cancel),
        Titles = await TitlesAsync(cancel),
    };

    private async Task<IReadOnlyList<GlossaryTerm>> GlossaryAsync(CancellationToken cancel) =>
        _glossary ??= KeptGlossary.Of(await db.Glossary.AsNoTracking().OrderBy(term => term.Group).ThenBy(term => term.Position).ToListAsync(cancel));

    private static async Task<Dictionary<string, KnownTie>> TiesAsync(IQueryable<Partner> partners, CancellationToken cancel) =>
        await partners.AsNoTracking()
            .Select(partner => new { partner.Slug, partner.Tie, partner.Agreement })
            .ToDictionaryAsync(partner => partner.Slug, partner => new KnownTie(partner.Tie, partner.Agreement), cancel);

    private async Task<PageTitles> TitlesAsync(CancellationToken cancel)
    {
        var titles = new PageTitles();
        var required = await db.Pages.AsNoTracking().Where(page => PageSlugs.Required.Contains(page.Slug))
            .Select(page => new { page.Slug, Texts = page.Texts.Select(text => new { text.Language, text.Title }).ToList() })
            .ToListAsync(cancel);
        foreach (var page in required)
        {
            page.Texts.ForEach(text => titles.Add(page.Slug, text.Language, text.Title));
        }

        return titles;
    }

    /// <summary>The addresses to which the entry has links: few, and mostly pages that are always there.</summary>
    private async Task<SiteAddresses> AddressesAsync(Entry entry, CancellationToken cancel)
    {
        var slugs = entry.Texts.SelectMany(text => InternalLink.SlugsIn(text.Body.Markdown)).Distinct().ToList();
        return slugs.Count == 0
            ? new SiteAddresses()
            : await AddressesAsync(db.Entries.Where(other => slugs.Contains(other.Slug)), db.FormerAddresses.Where(address => slugs.Contains(address.Slug)), cancel);
    }

    private static async Task<SiteAddresses> AddressesAsync(IQueryable<Entry> entries, IQueryable<FormerAddress> former, CancellationToken cancel)
    {
        var addresses = new SiteAddresses();
        foreach (var entry in await entries.AsNoTracking().Select(entry => new { Kind = EF.Property<string>(entry, EntryConfiguration.KindColumn), entry.Slug }).ToListAsync(cancel))
        {
            addresses.Add(Enum.Parse<EntryKind>(entry.Kind), entry.Slug);
        }

        foreach (var address in await former.AsNoTracking().Where(address => address.Target != null).ToListAsync(cancel))
        {
            addresses.AddFormer(address.Kind, address.Slug, address.Target!);
        }

        return addresses;
    }
}
