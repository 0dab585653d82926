using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.IndexNow;

/// <summary>Which pages were public at a time, so that what changes afterwards can be told.</summary>
/// <param name="Pages">Paths within the site by page number and language.</param>
/// <param name="LastRevision">The last thing that had been published.</param>
internal sealed record PublishedAddresses(IReadOnlyDictionary<(int Number, Language Language), string> Pages, int LastRevision)
{
    public static async Task<PublishedAddresses> ReadAsync(PublishedContent published, PublicationDays days, CancellationToken cancel)
    {
        var last = await days.LastRevisionAsync(cancel);
        var pages = await published.TranslationsAsync(cancel);
        return new PublishedAddresses(
            pages.SelectMany(page => page.Select(text => (Key: (page.Key.Number, text.Language), Path: Addresses.Of(text.Language, Addresses.PathOf(page.Key.Kind, page.Key.Slug)))))
                .ToDictionary(pair => pair.Key, pair => pair.Path),
            last);
    }

    /// <summary>The addresses that are new, gone, or say something else since an earlier time.</summary>
    public async Task<IReadOnlyList<string>> ChangedSinceAsync(PublishedAddresses earlier, PublicationDays days, CancellationToken cancel)
    {
        var revised = from revision in await days.RevisionsAfterAsync(earlier.LastRevision, cancel)
                      from language in revision.Languages.Count > 0 ? revision.Languages : Language.All
                      where Pages.ContainsKey((revision.Number, language))
                      select Pages[(revision.Number, language)];
        return [.. revised, .. earlier.Pages.Values.Except(Pages.Values), .. Pages.Values.Except(earlier.Pages.Values)];
    }
}
