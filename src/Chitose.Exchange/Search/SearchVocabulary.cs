using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Search;

/// <summary>
/// The words in Latin letters that stand anywhere on the site, by which slips of typing are corrected; kept until something is published.
/// </summary>
public sealed class SearchVocabulary
{
    private const int ShortestCorrected = 4;
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
        var better = words.Select(word => MayBeSlip(word) && !known.ContainsKey(word) ? Nearest(word, known) ?? word : word).ToList();
        return better.SequenceEqual(words) ? null : better;
    }

    private static bool MayBeSlip(string word) => word.Length >= ShortestCorrected && word.All(SearchLetters.IsLatin);

    /// <summary>One slip in a short word, two in a long one; of several the one that is nearest, then most usual.</summary>
    private static string? Nearest(string word, IReadOnlyDictionary<string, long> known)
    {
        var most = word.Length < LongWord ? 1 : 2;
        return known
            .Where(pair => Math.Abs(pair.Key.Length - word.Length) <= most)
            .Select(pair => (Word: pair.Key, Slips: EditDistance.Between(word, pair.Key, most), Uses: pair.Value))
            .Where(candidate => candidate.Slips <= most)
            .OrderBy(candidate => candidate.Slips).ThenByDescending(candidate => candidate.Uses).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    private async Task<IReadOnlyDictionary<string, long>> WordsAsync(ExchangeDbContext db, CancellationToken cancel)
    {
        var version = await new PublishedContent(db).VersionAsync(cancel);
        if (_kept is { } kept && kept.Version == version)
        {
            return kept.Words;
        }

        var rows = await db.Database.SqlQuery<Row>($"SELECT term AS Term, doc AS Uses FROM SearchVocabulary WHERE term >= 'a' AND term < '{{'").ToListAsync(cancel);
        var words = rows.Where(row => row.Term.Length >= ShortestCorrected && row.Term.All(SearchLetters.IsLatin)).ToDictionary(row => row.Term, row => row.Uses);
        _kept = new Kept(version, words);
        return words;
    }

    private sealed record Kept(long Version, IReadOnlyDictionary<string, long> Words);

    private sealed record Row(string Term, long Uses);
}
