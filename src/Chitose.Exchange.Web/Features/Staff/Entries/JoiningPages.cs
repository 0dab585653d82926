using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Writes what is shown of words that were kept aside: the two texts to be joined, or why the words must wait.</summary>
public sealed class JoiningPages(ExchangeDbContext db, DraftDesk desk, PublishedContent published, EditionDesk editions, TimeProvider clock)
{
    public static string AddressOf(DraftSave aside) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{aside.Number}/joining/{aside.Version:N}");

    /// <param name="aside">My words, kept aside.</param>
    /// <param name="form">What was chosen so far.</param>
    /// <param name="reader">The interface's language.</param>
    /// <param name="cancel">Gives up reading.</param>
    public async Task<StaffPage> WriteAsync(DraftSave aside, JoiningForm? form, Language reader, CancellationToken cancel)
    {
        var writer = new JoiningWriter(await FactWriter.ReadAsync(await editions.EditionAsync(reader, published, cancel), published, cancel), reader);
        if (await db.DeletedEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Number == aside.Number, cancel) is { } deleted)
        {
            return await DeletedAsync(aside, deleted, writer, reader, cancel);
        }

        var theirs = await desk.OpenAsync(aside.Number, cancel) ?? throw new InvalidOperationException($"Page {aside.Number} is neither there nor deleted.");
        return theirs.Draft is { State: DraftState.Scheduled } scheduled
            ? await AwaitingAsync(aside, scheduled, writer, reader, cancel)
            : await JoiningAsync(aside, theirs, form, writer, reader, cancel);
    }

    public async Task<EntryMerge> MergeAsync(DraftSave aside, Entry theirs, CancellationToken cancel) =>
        EntryMerge.Of(await BasisAsync(aside, cancel), EntryJson.Read(aside.Json), theirs);

    private async Task<Entry?> BasisAsync(DraftSave aside, CancellationToken cancel) =>
        DraftBasis.TryParse(aside.Basis, out var basis) ? await desk.ReadAsync(aside.Number, basis, cancel) : null;

    private async Task<JoiningPage> JoiningAsync(DraftSave aside, WorkingCopy theirs, JoiningForm? form, JoiningWriter writer, Language reader, CancellationToken cancel)
    {
        var words = EntriesWords.In(reader);
        var merge = await MergeAsync(aside, theirs.Entry, cancel);
        var title = EntryTitle.Of(merge.Merged, reader);
        var (who, when) = theirs.Draft is { } draft ? (draft.SavedBy.Name, draft.SavedAt) : (theirs.Revision!.PublishedBy.Name, theirs.Revision.PublishedAt);
        var joints = merge.Joined.SelectMany(joined => writer.JointsOf(joined, who)).ToList();
        var intro = words.JoiningIntro(name: who, time: Clock(when, reader));
        return new JoiningPage(FrameOf(aside, words.JoiningTitle(title: title), title, words.JoiningHere, reader))
        {
            Heading = words.JoiningTitle(title: title),
            Address = AddressOf(aside),
            Intro = intro + (merge.Conflicts.Count == 0
                ? words.JoiningApart(count: Number(joints.Count))
                : words.JoiningTouch(count: Number(merge.Conflicts.Count), joined: Number(joints.Count))),
            Basis = theirs.Basis.ToString(),
            MineLabel = words.JoiningMine(time: Clock(aside.SavedAt, reader)),
            TheirsLabel = words.JoiningTheirs(name: who, time: Clock(when, reader)),
            Conflicts = [.. merge.Conflicts.Select(conflict => writer.ConflictOf(conflict, form))],
            Joints = joints,
            Wholes = [.. writer.WholesOf(merge, form)],
            Kept = words.JoiningKept(time: Clock(aside.SavedAt, reader)),
        };
    }

    private async Task<HeldPage> DeletedAsync(DraftSave aside, DeletedEntry deleted, JoiningWriter writer, Language reader, CancellationToken cancel)
    {
        var words = EntriesWords.In(reader);
        var heading = words.DeletedTitle(title: deleted.Title);
        return new HeldPage(FrameOf(aside, heading, null, heading, reader))
        {
            Heading = heading,
            What = words.DeletedWhat(name: deleted.DeletedBy.Name, time: Clock(deleted.DeletedAt, reader)),
            Lines = [.. writer.LinesOf(await BasisAsync(aside, cancel), EntryJson.Read(aside.Json))],
            RevivalAddress = $"{AddressOf(aside)}/revival",
        };
    }

    private async Task<HeldPage> AwaitingAsync(DraftSave aside, Draft scheduled, JoiningWriter writer, Language reader, CancellationToken cancel)
    {
        var words = EntriesWords.In(reader);
        var heading = words.AwaitingTitle(title: scheduled.Title);
        return new HeldPage(FrameOf(aside, heading, scheduled.Title, words.AwaitingHere, reader))
        {
            Heading = heading,
            What = words.AwaitingWhat(time: SaveTime.DayAndClock(scheduled.PublishAt ?? scheduled.SavedAt, reader)),
            Lines = [.. writer.LinesOf(await BasisAsync(aside, cancel), EntryJson.Read(aside.Json))],
            ScheduleAddress = string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{aside.Number}/review"),
        };
    }

    private static StaffFrame FrameOf(DraftSave aside, string title, string? entry, string here, Language reader) => new(title)
    {
        Place = StaffPlace.Dashboard,
        Crumbs =
        [
            new Crumb(ShellWords.In(reader).PlaceDashboard, "/staff"),
            .. entry is null ? Array.Empty<Crumb>() : [new Crumb(entry, EditorPlace.Of(aside.Number))],
        ],
        Here = here,
    };

    private string Clock(DateTime utc, Language reader) => SaveTime.Since(utc, clock.GetUtcNow().UtcDateTime, reader);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
