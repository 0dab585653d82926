using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site with a thousand more pages in Japanese.</summary>
public sealed class LargeSite : RunningSite
{
    public const int More = 1000;

    public override async Task InitializeAsync()
    {
        using (var content = new ContentCopy())
        {
            await OtherProcess.ImportAsync(DataDirectory, content);
        }

        await OtherProcess.OnStoreAsync(DataDirectory, async services =>
        {
            var db = services.GetRequiredService<ExchangeDbContext>();
            db.AddRange(Enumerable.Range(1, More).Select(number => new Page
            {
                Slug = string.Create(CultureInfo.InvariantCulture, $"page-{number}"),
                Number = 20_000 + number,
                Texts = [new EntryText { Language = Language.Japanese, Title = "頁", Summary = "頁", Updated = new DateOnly(2026, 11, 24) }],
            }));
            await db.SaveChangesAsync();
        });
    }
}
