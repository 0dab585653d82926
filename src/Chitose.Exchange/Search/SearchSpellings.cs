using Chitose.Exchange.Glossary;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>What the glossary knows of spellings; kept until something is published.</summary>
public sealed class SearchSpellings
{
    private volatile Kept? _kept;

    internal async Task<KnownSpellings> KnownAsync(ExchangeDbContext db, CancellationToken cancel)
    {
        var version = await new PublishedContent(db).VersionAsync(cancel);
        if (_kept is not { } kept || kept.Version != version)
        {
            var terms = await db.Glossary.AsNoTracking().Where(term => term.Group == GlossaryGroup.Names).ToListAsync(cancel);
            _kept = kept = new Kept(version, new KnownSpellings(terms));
        }

        return kept.Spellings;
    }

    private sealed record Kept(long Version, KnownSpellings Spellings);
}
