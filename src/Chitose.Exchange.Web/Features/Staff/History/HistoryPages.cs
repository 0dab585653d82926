using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>Writes the page of an entry's history.</summary>
public sealed class HistoryPages(EntryHistory history, DraftDesk desk, PublishedContent published, EditionDesk editions)
{
    /// <param name="number">Page number of the entry.</param>
    /// <param name="query">What the reader has chosen.</param>
    /// <param name="form">What was typed to bring a version back; null when nothing was.</param>
    /// <param name="reader">The interface's language.</param>
    /// <param name="cancel">Gives up reading.</param>
    /// <returns>Null if there never was such an entry.</returns>
    public async Task<HistoryPage?> WriteAsync(int number, HistoryQuery query, RestorationForm? form, Language reader, CancellationToken cancel)
    {
        var lines = await history.EditionsAsync(number, cancel);
        var saves = await history.SavesAsync(number, cancel);
        var now = await desk.OpenAsync(number, cancel);
        if (lines.Count == 0 && saves.Count == 0)
        {
            return null;
        }

        var last = lines.Count > 0 ? lines[0].Edition : 0;
        var before = await FindAsync(number, query.A ?? (lines.Count > 1 ? HistoryVersion.KeyOf(lines[1].Edition) : null), cancel);
        var after = await FindAsync(number, query.B ?? (lines.Count > 1 ? HistoryVersion.KeyOf(last) : null), cancel);
        var restored = now is null ? null : await FindAsync(number, form?.Version ?? query.Restore, cancel);
        var title = now?.Entry.TitleIn(reader).Text ?? (await TitleAsync(number, last, saves, reader, cancel));
        var words = HistoryWords.In(reader);
        return new HistoryPage(FrameOf(number, title, isThere: now is not null, words, reader))
        {
            Number = number,
            Address = HistoryAddress.Of(number),
            Editions = [.. lines.Select((line, index) => EditionRow.Of(line, index == 0, now?.IsPublic == true, reader))],
            Saves = [.. saves.Select(save => SaveRow.Of(save, reader))],
            Chosen = (before?.Key, after?.Key),
            Difference = before is null || after is null ? null : VersionDifference.Of(before, after, await FactsAsync(reader, cancel), reader),
            Restoration = restored is null ? null : RestorationPart.Of(restored, now!, last, form, reader),
            CanRestore = now is not null,
        };
    }

    private async Task<HistoryVersion?> FindAsync(int number, string? key, CancellationToken cancel) => key is null ? null : await history.FindAsync(number, key, cancel);

    private async Task<string> TitleAsync(int number, int last, IReadOnlyList<DraftSave> saves, Language reader, CancellationToken cancel)
    {
        var version = await history.FindAsync(number, last > 0 ? HistoryVersion.KeyOf(last) : HistoryVersion.KeyOf(saves[0]), cancel);
        return version?.Entry.TitleIn(reader).Text ?? "";
    }

    private async Task<FactWriter> FactsAsync(Language reader, CancellationToken cancel) =>
        await FactWriter.ReadAsync(await editions.EditionAsync(reader, published, cancel), published, cancel);

    private static StaffFrame FrameOf(int number, string title, bool isThere, HistoryWords words, Language reader)
    {
        var home = new Crumb(ShellWords.In(reader).PlaceDashboard, "/staff");
        return new StaffFrame(words.Title(title: title))
        {
            Place = StaffPlace.Dashboard,
            Crumbs = isThere ? [home, new Crumb(title, EditorPlace.Of(number))] : [home],
            Here = words.Here,
        };
    }
}
