using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
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
            Glossary = _glossary ??= await db.Glossary.AsNoTracking().OrderBy(term => term.Group).ThenBy(term => term.Position).ToListAsync(cancel),
            Ties = await TiesAsync(slugs, cancel),
        };
    }

    private async Task<Dictionary<string, KnownTie>> TiesAsync(List<string> slugs, CancellationToken cancel)
    {
        if (slugs.Count == 0)
        {
            return [];
        }

        var partners = await db.Partners.AsNoTracking()
            .Where(partner => slugs.Contains(partner.Slug))
            .Select(partner => new { partner.Slug, partner.Tie, partner.Agreement })
            .ToListAsync(cancel);
        return partners.ToDictionary(partner => partner.Slug, partner => new KnownTie(partner.Tie, partner.Agreement));
    }
}
