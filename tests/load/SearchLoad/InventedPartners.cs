using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Search;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace SearchLoad;

/// <summary>
/// Partners with names of their own and with paragraphs drawn from all the site's texts, which name the partner and one more: so usual
/// words stand in thousands of texts, and a name in a few.
/// </summary>
internal static class InventedPartners
{
    public const int FirstNumber = 10_000;
    private const int AtOnce = 200;
    private const int Paragraphs = 3;
    private static readonly Dictionary<string, string> Suffixes = new() { ["ja"] = "市", ["en"] = " City", ["zh"] = "市", ["ko"] = "시", ["th"] = "" };

    public static ExchangeDbContext Open(string database) => new(new DbContextOptionsBuilder<ExchangeDbContext>()
        .UseSqlite($"Data Source={database};Foreign Keys=True").AddInterceptors(new StoreConnection()).Options);

    public static string Title(Language language, int index) =>
        (language == Language.Thai ? "เมือง" : "") + InventedName.In(language, index) + Suffixes[language.Segment];

    public static async Task<int> FillAsync(string database, int count)
    {
        await using var db = Open(database);
        var models = await db.Partners.AsNoTracking().AsSplitQuery().Include(partner => partner.Texts).ThenInclude(text => text.Body)
            .Where(partner => partner.Number < FirstNumber).OrderBy(partner => partner.Number).ToListAsync();
        var known = await db.Partners.CountAsync() - models.Count;
        var paragraphs = (await db.Entries.AsNoTracking().Where(entry => entry.Number < FirstNumber).SelectMany(entry => entry.Texts).Include(text => text.Body).OrderBy(text => text.Title).ToListAsync())
            .SelectMany(text => text.Body.Markdown.Split("\n\n").Where(part => part.Length > 20 && !part.Contains('#', StringComparison.Ordinal)).Select(part => (text.Language, Text: part)))
            .ToLookup(part => part.Language, part => part.Text);
        var chance = new Random(5);
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var indexes in Enumerable.Range(known, Math.Max(0, count - models.Count - known)).Chunk(AtOnce))
        {
            db.AddRange(indexes.Select(index => Invent(models[index % models.Count], index, paragraphs, chance)));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        await new SearchIndex(db).ReadAllAsync(CancellationToken.None);
        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return 0;
    }

    private static Partner Invent(Partner model, int index, ILookup<Language, string> paragraphs, Random chance)
    {
        var partner = EntryJson.Copy(model);
        (partner.Slug, partner.Number, partner.FormerSlugs, partner.LocalName, partner.Brochure) = ($"invented-{index}", FirstNumber + index, [], null, []);
        foreach (var text in partner.Texts)
        {
            var (known, title) = (text.ShortTitle ?? text.Title, Title(text.Language, index));
            (text.Title, text.OfficialName, text.ShownAlias, text.Reading) = (title, null, null, text.Language == Language.Japanese ? title : null);
            (text.ShortTitle, text.Aliases) = (null, [InventedName.In(text.Language, index)]);
            text.Summary = text.Summary.Replace(known, title, StringComparison.Ordinal);
            var pool = paragraphs[text.Language].ToList();
            var neighbour = Title(text.Language, chance.Next(20_000));
            text.Body = new EntryBody
            {
                Markdown = string.Join("\n\n", [title + " · " + neighbour, .. Enumerable.Range(0, Paragraphs).Select(_ => pool[chance.Next(pool.Count)].Replace(known, title, StringComparison.Ordinal))]),
            };
        }

        return partner;
    }
}
