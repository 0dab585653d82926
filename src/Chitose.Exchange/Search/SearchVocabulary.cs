using System.Numerics;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Search;

/// <summary>
/// The words in Latin letters that stand anywhere on the site, by which slips of typing are corrected; kept until something is published.
/// </summary>
public sealed class SearchVocabulary
{
    private const int LongWord = 8;

    private volatile Kept? _kept;

    /// <summary>The words with each that nobody has written replaced by the nearest that somebody has; null if there is none such.</summary>
    public async Task<IReadOnlyList<string>?> CorrectAsync(IReadOnlyList<string> words, ExchangeDbContext db, CancellationToken cancel)
    {
        if (!words.Any(MayBeSlip))
        {
            return null;
        }

        var known = await WordsAsync(db, cancel);
        var better = words.Select(word => MayBeSlip(word) ? Nearest(word, known) : word).ToList();
        return better.SequenceEqual(words) ? null : better;
    }

    private static bool MayBeSlip(string word) => word.Length >= SearchTerms.Shortest && word.All(SearchLetters.IsLatin);

    /// <summary>One slip in a short word, two in a long one; of several the one that is nearest, then most usual.</summary>
    private static string Nearest(string word, IReadOnlyList<Known> known)
    {
        var (most, letters) = (word.Length < LongWord ? 1 : 2, LettersOf(word));
        return known

            // A slip brings at most one letter in and one out; this leaves few words to be compared letter by letter.
            .Where(other => Math.Abs(other.Term.Length - word.Length) <= most && BitOperations.PopCount(other.Letters ^ letters) <= 2 * most)
            .Select(other => (other.Term, Slips: EditDistance.Between(word, other.Term, most), other.Uses))
            .Where(candidate => candidate.Slips <= most)
            .OrderBy(candidate => candidate.Slips).ThenByDescending(candidate => candidate.Uses).ThenBy(candidate => candidate.Term, StringComparer.Ordinal)
            .Select(candidate => candidate.Term)
            .FirstOrDefault(word);
    }

    private static uint LettersOf(string word) => word.Aggregate(0u, (letters, letter) => letters | (1u << (letter - 'a')));

    private async Task<IReadOnlyList<Known>> WordsAsync(ExchangeDbContext db, CancellationToken cancel)
    {
        var version = await new PublishedContent(db).VersionAsync(cancel);
        if (_kept is not { } kept || kept.Version != version)
        {
            var known = await new SearchSql(db).ReadAsync("SELECT Term, Uses FROM SearchTerms;", row => (Term: row.GetString(0), Uses: row.GetInt64(1)), cancel);
            _kept = kept = new Kept(version, [.. known.Select(row => new Known(row.Term, LettersOf(row.Term), row.Uses))]);
        }

        return kept.Words;
    }

    private sealed record Kept(long Version, IReadOnlyList<Known> Words);

    private readonly record struct Known(string Term, uint Letters, long Uses);
}
