using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Drafts made without the editor, so that tests of what follows need not type.</summary>
internal static class DraftsOfSite
{
    public static readonly Person Writer = new("sato@example.jp", "佐藤 花子");

    /// <summary>Saves a change of an entry as it stands.</summary>
    public static Task<Draft> WriteAsync(this StaffSite site, int number, Action<Entry> change, Person? by = null) => site.FromStoreAsync(async services =>
    {
        var desk = services.GetRequiredService<DraftDesk>();
        var copy = (await desk.OpenAsync(number, default))!;
        change(copy.Entry);
        return Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, by ?? Writer, isAutomatic: false, default)).Draft;
    });

    public static Task<Draft> RetitleAsync(this StaffSite site, int number, string title, Language? language = null, Person? by = null) =>
        site.WriteAsync(number, entry => entry.TextIn(language ?? Language.Japanese)!.Title = title, by);

    public static Task AskAsync(this StaffSite site, int number, string reason, Person? by = null) => site.InStoreAsync(async services =>
    {
        var draft = await services.GetRequiredService<ExchangeDbContext>().Drafts.AsNoTracking().SingleAsync(other => other.Number == number);
        Assert.True(await services.GetRequiredService<Reviews>().AskAsync(number, draft.Version, by ?? Writer, reason, null, default));
    });

    public static Task<Draft?> DraftAsync(this StaffSite site, int number) =>
        site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Number == number));

    public static Task<int> RevisionsAsync(this StaffSite site, int number) =>
        site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Revisions.CountAsync(revision => revision.Number == number));
}
