using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Overview;

/// <summary>
/// Reads the matrix with a fixed number of queries. The few entries that are being worked on, or are withdrawn, are judged here; of
/// the many others, however many there are, the store tells which are asked for, and the words of one page are read.
/// </summary>
public sealed class MatrixReader(ExchangeDbContext db)
{
    /// <param name="filter">What is asked for.</param>
    /// <param name="drafts">All drafts.</param>
    /// <param name="marks">All marks of open questions on public entries.</param>
    /// <param name="language">In which titles are shown where they have been translated.</param>
    /// <param name="cancel">Given up at any time.</param>
    public async Task<Matrix> ReadAsync(
        MatrixFilter filter, IReadOnlyList<DraftLine> drafts, IReadOnlyList<QuestionMark> marks, Language language, CancellationToken cancel)
    {
        var standing = await StandingOfAsync(db.Entries.Where(entry => db.Drafts.Any(draft => draft.Number == entry.Number)), language, cancel);
        List<Found> busy =
        [
            .. drafts.Select(draft => new Found(draft.Number, draft.Kind, MatrixCells.Of(standing.GetValueOrDefault(draft.Number), draft), draft)),
            .. await WithdrawnAsync(cancel),
        ];
        var found = busy.Where(entry => IsWanted(entry, filter, marks)).Concat(await RestingAsync(filter, marks, cancel))
            .OrderBy(entry => entry.Kind).ThenBy(entry => entry.Number)
            .ToList();
        var page = found.Skip((filter.Page - 1) * Matrix.PageSize).Take(Matrix.PageSize).ToList();
        return new Matrix
        {
            Rows = await RowsAsync(page, marks, language, cancel),
            Found = found.CountBy(entry => entry.Kind).ToDictionary(),
            Entries = busy.Count(entry => !standing.ContainsKey(entry.Number)) + await db.Entries.CountAsync(cancel),
            Counts = await CountsAsync([.. busy.SelectMany(entry => entry.Cells)], [.. standing.Values.SelectMany(text => text)], marks, cancel),
        };
    }

    private static bool IsWanted(Found entry, MatrixFilter filter, IReadOnlyList<QuestionMark> marks) =>
        filter.Takes(entry.Kind)
        && (filter.Person is null || entry.Draft?.Contributors.Any(person => string.Equals(person.Account, filter.Person, StringComparison.OrdinalIgnoreCase)) == true)
        && (filter.State == EntryState.OpenQuestion ? marks.Any(mark => mark.Number == entry.Number) : filter.Takes(entry.Cells));

    /// <summary>The public entries asked for on which nobody is working.</summary>
    private async Task<IEnumerable<Found>> RestingAsync(MatrixFilter filter, IReadOnlyList<QuestionMark> marks, CancellationToken cancel)
    {
        if (filter.Person is not null || filter.State is EntryState.Draft or EntryState.InReview or EntryState.Scheduled or EntryState.Withdrawn)
        {
            return [];
        }

        var (language, inQuestion) = (filter.Language, marks.Select(mark => mark.Number).ToList());
        var entries = (filter.Kind is { } kind ? db.Entries.OfKind(kind) : db.Entries).Where(entry => !db.Drafts.Any(draft => draft.Number == entry.Number));
        entries = filter.State switch
        {
            EntryState.Published when language is null => entries,
            EntryState.Published => entries.Where(entry => entry.Texts.Any(text => text.Language == language && text.TranslatedFrom == null)),
            EntryState.Outdated when language is null => entries.Where(entry => entry.Texts.Any(text => text.TranslatedFrom != null)),
            EntryState.Outdated => entries.Where(entry => entry.Texts.Any(text => text.Language == language && text.TranslatedFrom != null)),
            EntryState.Missing when language is null => entries.Where(entry => entry.Texts.Count < Language.All.Count),
            EntryState.Missing => entries.Where(entry => !entry.Texts.Any(text => text.Language == language)),
            EntryState.OpenQuestion => entries.Where(entry => inQuestion.Contains(entry.Number)),
            _ => entries,
        };
        var found = await entries.Select(entry => new { entry.Number, Kind = EF.Property<string>(entry, EntryConfiguration.KindColumn) }).ToListAsync(cancel);
        return found.Select(entry => new Found(entry.Number, Enum.Parse<EntryKind>(entry.Kind), [], null));
    }

    private async Task<IEnumerable<Found>> WithdrawnAsync(CancellationToken cancel)
    {
        var withdrawn = await db.Withdrawn().Select(revision => new { revision.Number, revision.Kind }).ToListAsync(cancel);
        return withdrawn.Select(entry => new Found(entry.Number, entry.Kind, MatrixCells.Withdrawn, null));
    }

    private async Task<IReadOnlyList<MatrixRow>> RowsAsync(List<Found> page, IReadOnlyList<QuestionMark> marks, Language language, CancellationToken cancel)
    {
        var numbers = page.Select(entry => entry.Number).ToList();
        var standing = await StandingOfAsync(db.Entries.Where(entry => numbers.Contains(entry.Number)), language, cancel);
        var withdrawn = page.Where(entry => entry.Draft is null && !standing.ContainsKey(entry.Number)).Select(entry => entry.Number).ToList();
        var last = (await db.Revisions.AsNoTracking()
            .Where(revision => withdrawn.Contains(revision.Number) && !db.Revisions.Any(later => later.Number == revision.Number && later.Id > revision.Id))
            .ToListAsync(cancel)).ToDictionary(revision => revision.Number, revision => revision.Read().TitleIn(language));
        return
        [
            .. from entry in page
               let texts = standing.GetValueOrDefault(entry.Number)
               let title = texts?.Find(text => text.Language == language) ?? texts?.Find(text => text.Language.IsSource)
               select new MatrixRow(
                   entry.Number,
                   entry.Kind,
                   title is { Title: { } words } ? new Phrase(words, title.Language)
                       : last.TryGetValue(entry.Number, out var old) ? old
                       : new Phrase(entry.Draft?.Title ?? "", Language.Source),
                   [.. marks.Where(mark => mark.Number == entry.Number).Select(mark => mark.Question).Distinct().Order(StringComparer.Ordinal)],
                   entry.Cells.Count > 0 ? entry.Cells : MatrixCells.Of(texts, null)),
        ];
    }

    /// <summary>What readers see of some entries. Of the titles, only those are read that can be shown.</summary>
    private static async Task<Dictionary<int, List<StandingText>>> StandingOfAsync(IQueryable<Entry> entries, Language language, CancellationToken cancel)
    {
        var texts = await (
            from entry in entries
            from text in entry.Texts
            select new StandingText(
                entry.Number, text.Language, text.TranslatedFrom != null, text.Language == language || text.Language == Language.Source ? text.Title : null))
            .ToListAsync(cancel);
        return texts.GroupBy(text => text.Number).ToDictionary(group => group.Key, group => group.ToList());
    }

    private async Task<IReadOnlyDictionary<EntryState, int>> CountsAsync(
        IReadOnlyList<MatrixCell> busy, IReadOnlyList<StandingText> busyTexts, IReadOnlyList<QuestionMark> marks, CancellationToken cancel)
    {
        var counts = Enum.GetValues<EntryState>().ToDictionary(state => state, state => busy.Count(cell => cell.Is(state)));
        var outdated = await db.Set<EntryText>().CountAsync(text => text.TranslatedFrom != null, cancel) - busyTexts.Count(text => text.IsOutdated);
        var texts = await db.Set<EntryText>().CountAsync(cancel) - busyTexts.Count;
        var entries = await db.Entries.CountAsync(entry => !db.Drafts.Any(draft => draft.Number == entry.Number), cancel);
        counts[EntryState.Outdated] += outdated;
        counts[EntryState.Published] += texts - outdated;
        counts[EntryState.Missing] += (entries * Language.All.Count) - texts;
        counts[EntryState.OpenQuestion] = marks.Select(mark => mark.Number).Distinct().Count();
        return counts;
    }

    /// <param name="Number">Page number.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Cells">Its cells; none for an entry at rest, whose texts have not been read yet.</param>
    /// <param name="Draft">What is being written.</param>
    private sealed record Found(int Number, EntryKind Kind, IReadOnlyList<MatrixCell> Cells, DraftLine? Draft);
}
