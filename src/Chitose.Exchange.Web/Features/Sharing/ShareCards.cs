using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Sharing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Sharing;

/// <summary>The cards of the pages that are public now, painted when they are first needed.</summary>
public sealed class ShareCards(PublishedContent published, EditionDesk desk, ShareCardFolder folder, MediaFolder media, IWebHostEnvironment environment)
{
    /// <summary>The card of a page as it is now; null if it has none in this language.</summary>
    public async Task<SharedPage?> FindAsync(int number, Language language, CancellationToken cancel) =>
        await published.EntryAsync(number, cancel) is { } entry
        && PageFrame.Of(entry, await desk.EditionAsync(language, published, cancel)) is { Card: { } card } frame
            ? new SharedPage(number, card, frame.Landscape, PhotoOn(entry, frame))
            : null;

    public Task<FileStream> OpenAsync(SharedPage page, CancellationToken cancel) =>
        folder.OpenAsync(page.Number, page.Card, stop => BackdropAsync(page, stop), cancel);

    private static PhotoView? PhotoOn(Entry entry, PageFrame frame) => entry.TextIn(frame.Language) is null ? null : frame.Photo;

    private async Task<byte[]> BackdropAsync(SharedPage page, CancellationToken cancel)
    {
        await using var picture = page.Photo is { } photo && media.OpenShareCrop(photo.File, photo.Focus) is { } crop
            ? crop
            : environment.WebRootFileProvider.GetFileInfo($"share/{page.Landscape}.png").CreateReadStream();
        using var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }
}
