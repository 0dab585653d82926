using System.Data.Common;
using System.Threading.Channels;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Features.Sharing;

/// <summary>
/// Paints the cards of pages that have just been published, so that the first site to ask need not wait. After an import of very many
/// pages the others are painted when they are asked for.
/// </summary>
internal sealed class NewCards(IServiceScopeFactory scopes, KeptPages pages, IOptions<ExchangeOptions> options, ILogger<NewCards> log) : BackgroundService
{
    private const int MostAtOnce = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.WarmPages)
        {
            return;
        }

        var published = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Note(object? sender, EventArgs e) => published.Writer.TryWrite(true);
        pages.Dropped += Note;
        try
        {
            var seen = await InStoreAsync(days => days.LastRevisionAsync(stoppingToken));
            await foreach (var _ in published.Reader.ReadAllAsync(stoppingToken))
            {
                seen = await PaintAsync(seen, stoppingToken);
            }
        }
        finally
        {
            pages.Dropped -= Note;
        }
    }

    /// <returns>The latest revision whose cards are there.</returns>
    private async Task<int> PaintAsync(int seen, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var days = scope.ServiceProvider.GetRequiredService<PublicationDays>();
            var latest = await days.LastRevisionAsync(cancel);
            var cards = scope.ServiceProvider.GetRequiredService<ShareCards>();
            var published = (await days.RevisionsAfterAsync(seen, cancel)).Reverse().Select(revision => revision.Number).Distinct();
            foreach (var number in published.Take(MostAtOnce))
            {
                foreach (var language in Language.All)
                {
                    if (await cards.FindAsync(number, language, cancel) is { } page)
                    {
                        await using var painted = await cards.OpenAsync(page, cancel);
                    }
                }
            }

            return latest;
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            log.LogWarning(fault, "Share cards could not be painted ahead; they are painted when asked for");
            return seen;
        }
    }

    private async Task<T> InStoreAsync<T>(Func<PublicationDays, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PublicationDays>());
    }
}
