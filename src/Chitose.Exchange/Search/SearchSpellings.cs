using Chitose.Exchange.Glossary;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>Other spellings of what was looked for, so that they can be marked where they stand; kept until something is published.</summary>
public sealed class SearchSpellings
{
    private const int Shortest = 2;

    /// <summary>US would be marked wherever a text says us.</summary>
    private const int ShortestSpaced = 3;

    /// <summary>Glossary ids of the site's own city.</summary>
    private static readonly string[] Home = ["chitose-city", "chitose"];

    private volatile Kept? _kept;

    /// <summary>The words of a question, then, folded, every spelling of the names among them.</summary>
    internal async Task<IReadOnlyList<string>> OfAsync(SearchQuestion question, ExchangeDbContext db, CancellationToken cancel)
    {
        var kept = await KeptAsync(db, cancel);
        return [.. question.Runs.Concat(question.Runs.Append(question.Name).Distinct().SelectMany(name => kept.Families[name]).SelectMany(family => family)).Distinct()];
    }

    /// <summary>The names of the site's own city, folded, the longest first.</summary>
    internal async Task<IReadOnlyList<string>> HomeAsync(ExchangeDbContext db, CancellationToken cancel) => (await KeptAsync(db, cancel)).Home;

    private async Task<Kept> KeptAsync(ExchangeDbContext db, CancellationToken cancel)
    {
        var version = await new PublishedContent(db).VersionAsync(cancel);
        if (_kept is not { } kept || kept.Version != version)
        {
            var terms = await db.Glossary.AsNoTracking().Where(term => term.Group == GlossaryGroup.Names).ToListAsync(cancel);
            _kept = kept = new Kept(
                version,
                terms.Select(FamilyOf).SelectMany(family => family.Select(spelling => (Key: FoldedText.Key(spelling), Family: family))).ToLookup(pair => pair.Key, pair => pair.Family),
                [.. terms.Where(term => Home.Contains(term.Id)).SelectMany(FamilyOf).Distinct().OrderByDescending(spelling => spelling.Length)]);
        }

        return kept;
    }

    private static List<string> FamilyOf(GlossaryTerm term) =>
        [.. SearchGlossary.SpellingsOf(term).Select(spelling => FoldedText.Of(spelling).Text.Trim()).Where(spelling => spelling.Length >= (SearchLetters.IsUnspaced(spelling[^1]) ? Shortest : ShortestSpaced)).Distinct()];

    private sealed record Kept(long Version, ILookup<string, List<string>> Families, IReadOnlyList<string> Home);
}
