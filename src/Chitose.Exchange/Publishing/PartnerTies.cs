using Chitose.Exchange.Entries;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>Keeps events and programs with their partner when its address changes.</summary>
internal sealed class PartnerTies(ExchangeDbContext db)
{
    /// <summary>Brings the ties of an event or program that was written before a change of address up to date.</summary>
    public async Task ResolveAsync(Entry entry, CancellationToken cancel)
    {
        if (entry is not Activity { Partners: { Count: > 0 } ties })
        {
            return;
        }

        var slugs = ties.Select(tie => tie.Partner).ToList();
        var moved = await db.FormerAddresses.AsNoTracking()
            .Where(address => address.Kind == EntryKind.Partner && address.Target != null && slugs.Contains(address.Slug))
            .ToDictionaryAsync(address => address.Slug, address => address.Target!, cancel);
        for (var place = 0; place < ties.Count; place++)
        {
            ties[place] = moved.TryGetValue(ties[place].Partner, out var target) ? ties[place] with { Partner = target } : ties[place];
        }
    }

    /// <summary>Lets the ties that are public follow a partner to its new address.</summary>
    public async Task FollowAsync(Entry entry, CancellationToken cancel)
    {
        if (entry is Partner && entry.FormerSlugs is { Count: > 0 } former)
        {
            await db.Set<PartnerTie>().Where(tie => former.Contains(tie.Partner))
                .ExecuteUpdateAsync(row => row.SetProperty(tie => tie.Partner, entry.Slug), cancel);
        }
    }
}
