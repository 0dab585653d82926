using Chitose.Exchange.Glossary;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>Other spellings of what was looked for, so that they can be marked where they stand; kept until something is published.</summary>
public sealed class SearchSpellings
{
    private const int Shortest = 2;

    private volatile Kept? _kept;

    /// <summary>The words of a question, then, folded, every spelling of the names among them.</summary>
    internal async Task<IReadOnlyList<string>> OfAsync(SearchQuestion question, ExchangeDbContext db, CancellationToken cancel)
    {
        var version = await new PublishedContent(db).VersionAsync(cancel);
        if (_kept is not { } kept || kept.Version != version)
        {
            var terms = await db.Glossary.AsNoTracking().Where(term => term.Group == GlossaryGroup.Names).ToListAsync(cancel);
            _kept = kept = new Kept(version, terms
                .Select(term => SearchGlossary.SpellingsOf(term).Select(spelling => FoldedText.Of(spelling).Text.Trim()).Where(spelling => spelling.Length >= Shortest).Distinct().ToList())
                .SelectMany(family => family.Select(spelling => (Key: FoldedText.Key(spelling), Family: family)))
                .ToLookup(pair => pair.Key, pair => pair.Family));
        }

        return [.. question.Runs.Concat(question.Runs.Append(question.Name).Distinct().SelectMany(name => kept.Families[name]).SelectMany(family => family)).Distinct()];
    }

    private sealed record Kept(long Version, ILookup<string, List<string>> Families);
}
