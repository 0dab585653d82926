using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
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
        };
    }

    /// <summary>What every entry can be checked against.</summary>
    public async Task<CheckContext> WholeContextAsync(CancellationToken cancel) => new()
    {
        Glossary = await GlossaryAsync(cancel),
        Ties = await TiesAsync(db.Partners, cancel),
    };

    private async Task<IReadOnlyList<GlossaryTerm>> GlossaryAsync(CancellationToken cancel) =>
        _glossary ??= await db.Glossary.AsNoTracking().OrderBy(term => term.Group).ThenBy(term => term.Position).ToListAsync(cancel);

    private static async Task<Dictionary<string, KnownTie>> TiesAsync(IQueryable<Partner> partners, CancellationToken cancel) =>
        await partners.AsNoTracking()
            .Select(partner => new { partner.Slug, partner.Tie, partner.Agreement })
            .ToDictionaryAsync(partner => partner.Slug, partner => new KnownTie(partner.Tie, partner.Agreement), cancel);
}
