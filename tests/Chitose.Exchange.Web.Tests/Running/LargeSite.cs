using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site with many more entries of every kind, in Japanese, that keeps what it asks its store.</summary>
public sealed class LargeSite : RunningSite
{
    public const int More = MorePages + MorePartners + MorePrograms + MoreEvents;

    private const int MorePartners = 150;
    private const int MorePages = 1000;
    private const int MorePrograms = 60;
    private const int MoreEvents = 560;

    public AskedStatements Asked { get; } = new();

    protected override Action<IServiceCollection> Additional =>
        services => services.ConfigureDbContext<ExchangeDbContext>(options => options.AddInterceptors(Asked));

    public override async Task InitializeAsync()
    {
        using (var content = new ContentCopy())
        {
            await OtherProcess.ImportAsync(DataDirectory, content);
        }

        await OtherProcess.OnStoreAsync(DataDirectory, async services =>
        {
            var db = services.GetRequiredService<ExchangeDbContext>();
            var models = await db.Partners.AsNoTracking().OrderBy(partner => partner.Number).ToListAsync();
            db.AddRange(Enumerable.Range(1, MorePages).Select(index => new Page { Slug = Slug("page", index), Number = 20_000 + index, Texts = [Text("頁", index)] }));
            db.AddRange(Enumerable.Range(1, MorePartners).Select(index =>
            {
                var partner = EntryJson.Copy(models[index % models.Count]);
                (partner.Slug, partner.Number, partner.FormerSlugs, partner.Brochure) = (Slug("friend", index), 30_000 + index, [], []);
                partner.Texts.Add(Text("友", index));
                return partner;
            }));
            db.AddRange(Enumerable.Range(1, MorePrograms).Select(index => new ExchangeProgram
            {
                Slug = Slug("program", index),
                Number = 40_000 + index,
                Order = 5,
                Partners = [new PartnerTie(Slug("friend", index), 1)],
                Texts = [Text("事業", index)],
            }));
            db.AddRange(Enumerable.Range(1, MoreEvents).Select(index => new ExchangeEvent
            {
                Slug = Slug("event", index),
                Number = 50_000 + index,
                Occasion = EventKind.Visit,
                Date = new HistoricDate(1970 + (index % 50), 5, 1 + (index % 28)),
                Partners = [new PartnerTie(index % 2 == 0 ? "anchorage" : Slug("friend", (index % MorePartners) + 1), 1)],
                Texts = [Text("行事", index)],
            }));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>How many entries a list promises.</summary>
    public async Task<int> CountAsync(string list)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ExchangeDbContext>();
        return list switch
        {
            PageSlugs.SisterCities => await db.Partners.CountAsync(partner => partner.Tie == PartnerKind.SisterCity),
            PageSlugs.FriendshipCities => await db.Partners.CountAsync(partner => partner.Tie == PartnerKind.FriendshipCity),
            PageSlugs.Organizations => await db.Partners.CountAsync(partner => partner.Tie != PartnerKind.SisterCity && partner.Tie != PartnerKind.FriendshipCity),
            PageSlugs.Programs => await db.Programs.CountAsync(),
            PageSlugs.SiteMap => await db.Partners.CountAsync() + await db.Programs.CountAsync() + await db.Pages.CountAsync(),
            _ => await db.Events.CountAsync(),
        };
    }

    private static string Slug(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index}");

    private static EntryText Text(string kind, int index) => new()
    {
        Language = Language.Japanese,
        Title = string.Create(CultureInfo.InvariantCulture, $"{kind}{index}"),
        Summary = kind,
        Updated = new DateOnly(2026, 11, 24),
    };
}
