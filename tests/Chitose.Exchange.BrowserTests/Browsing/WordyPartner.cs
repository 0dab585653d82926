using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>A partner of whom as much is written as staff may write, in every language, until the texts are put back.</summary>
public sealed class WordyPartner : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;
    private readonly List<Action> _puttingBack = [];

    internal WordyPartner(IServiceProvider site) => _scope = site.CreateAsyncScope();

    private ExchangeDbContext Store => _scope.ServiceProvider.GetRequiredService<ExchangeDbContext>();

    /// <param name="slug">Who.</param>
    /// <param name="title">Letters of a title, of the partner and of its events.</param>
    /// <param name="summary">Letters of the summary.</param>
    /// <param name="body">Letters of the running text.</param>
    public async Task WriteAsync(string slug, int title, int summary, int body)
    {
        PutBack();
        var partner = await Store.Partners.Include(entry => entry.Texts).ThenInclude(text => text.Body).SingleAsync(entry => entry.Slug == slug);
        var events = await Store.Events.Include(entry => entry.Texts).Where(entry => entry.Partners.Any(tie => tie.Partner == slug)).ToListAsync();
        foreach (var text in events.Cast<Entry>().Append(partner).SelectMany(entry => entry.Texts))
        {
            var before = (text.Title, text.ShortTitle);
            _puttingBack.Add(() => (text.Title, text.ShortTitle) = before);
            text.Title = Long(text.Title, title, text.Language);
            text.ShortTitle = text.ShortTitle is null ? null : text.Title;
        }

        foreach (var text in partner.Texts)
        {
            var before = (text.Summary, text.Body.Markdown, text.Body.EasyJapanese);
            _puttingBack.Add(() => (text.Summary, text.Body.Markdown, text.Body.EasyJapanese) = before);
            text.Summary = Long(text.Summary, summary, text.Language);
            text.Body.Markdown = Long(text.Summary, body, text.Language);
            text.Body.EasyJapanese = text.Language == Language.Japanese ? Long(text.Summary, body, text.Language) : "";
        }

        await ShowAsync();
    }

    public async ValueTask DisposeAsync()
    {
        PutBack();
        await ShowAsync();
        await _scope.DisposeAsync();
    }

    private void PutBack()
    {
        _puttingBack.ForEach(putBack => putBack());
        _puttingBack.Clear();
    }

    private async Task ShowAsync()
    {
        await Store.SaveChangesAsync();
        await _scope.ServiceProvider.GetRequiredService<KeptPages>().DropAsync();
    }

    private static string Long(string words, int letters, Language language)
    {
        var space = language.Tag is "en" or "ko" ? " " : "";
        return string.Concat(Enumerable.Repeat(words + space, (letters / words.Length) + 1))[..letters];
    }
}
