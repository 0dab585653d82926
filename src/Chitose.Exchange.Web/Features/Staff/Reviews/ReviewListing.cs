using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Gathers what waits, as each member of staff needs to see it.</summary>
public sealed class ReviewListing(ExchangeDbContext db, SecondLook looks, TimeProvider clock)
{
    public const string Published = "published";
    public const string Scheduled = "scheduled";
    public const string Back = "back";
    public const string TakenBack = "taken-back";
    public const string Asked = "asked";
    public const string Unscheduled = "unscheduled";
    public const string Withdrawn = "withdrawn";
    public const string Planned = "planned";
    public const string Unplanned = "unplanned";
    public const string Looked = "looked";
    public const string Discarded = "discarded";

    public async Task<ReviewList> ReadAsync(SignedInStaff staff, string? done, int? number, CancellationToken cancel)
    {
        var words = ReviewsWords.In(staff.Language);
        var lines = new ReviewLines(staff, clock.GetUtcNow().UtcDateTime);
        var drafts = await db.Drafts.AsNoTracking().OrderBy(draft => draft.AskedAt).ThenBy(draft => draft.Number).ToListAsync(cancel);
        var isPublisher = staff.IsAtLeast(StaffRole.Publisher);
        return new ReviewList(new StaffFrame(words.ListHeading)
        {
            Place = StaffPlace.Reviews,
            Crumbs = [new Crumb(ShellWords.In(staff.Language).PlaceDashboard, "/staff")],
        })
        {
            Done = done is not null && number is { } changed ? await DoneAsync(done, changed, staff, cancel) : null,
            WaitingHeading = isPublisher ? words.WaitingHeading : words.WaitingOwnHeading,
            Waiting = [.. drafts.Where(draft => draft.State == DraftState.InReview && (isPublisher || IsOf(draft, staff))).Select(lines.Waiting)],
            SentBack = [.. drafts.Where(draft => IsBack(draft) && IsOf(draft, staff)).Select(lines.SentBack)],
            Scheduled = [.. drafts.Where(draft => draft.State == DraftState.Scheduled).OrderBy(draft => draft.PublishAt).Select(lines.Scheduled)],
            Withdrawals = await WithdrawalsAsync(lines, cancel),
            SecondLooks = isPublisher ? await SecondLooksAsync(lines, staff, cancel) : [],
            ShowsDeleted = isPublisher,
        };
    }

    internal static bool IsOf(Draft draft, SignedInStaff staff) => staff.Person.Is(draft.AskedBy) || draft.Contributors.Any(staff.Person.Is);

    internal static bool IsBack(Draft draft) => draft is { State: DraftState.Editing, SentBackAt: not null };

    private async Task<IReadOnlyList<ReviewLine>> WithdrawalsAsync(ReviewLines lines, CancellationToken cancel)
    {
        var planned = await db.PlannedWithdrawals.AsNoTracking().OrderBy(withdrawal => withdrawal.At).ToListAsync(cancel);
        var titles = await TitlesAsync(planned.Select(withdrawal => withdrawal.Number), cancel);
        return [.. planned.Select(withdrawal => lines.Withdrawal(withdrawal, titles.GetValueOrDefault(withdrawal.Number, "")))];
    }

    private async Task<IReadOnlyList<ReviewLine>> SecondLooksAsync(ReviewLines lines, SignedInStaff staff, CancellationToken cancel)
    {
        var waiting = await looks.AwaitingAsync(cancel);
        var titles = await TitlesAsync(waiting.Select(publication => publication.Number), cancel);
        return [.. waiting.Select(publication => lines.SecondLook(publication, titles.GetValueOrDefault(publication.Number, ""), !staff.Person.Is(publication.By)))];
    }

    private async Task<string?> DoneAsync(string done, int number, SignedInStaff staff, CancellationToken cancel)
    {
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number, cancel);
        var withdrawal = await db.PlannedWithdrawals.AsNoTracking().SingleOrDefaultAsync(other => other.Number == number, cancel);
        var (words, titles) = (ReviewsWords.In(staff.Language), await TitlesAsync([number], cancel));
        var title = titles.GetValueOrDefault(number) ?? draft?.Title;
        string Time(DateTime? at) => at is { } moment ? StaffTime.Write(moment, clock.GetUtcNow().UtcDateTime, staff.Language) : "";
        return title is null ? null : done switch
        {
            Published => words.DonePublished(title: title),
            Scheduled when draft?.PublishAt is not null => words.DoneScheduled(title: title, time: Time(draft.PublishAt)),
            Back => words.DoneBack(title: title),
            TakenBack => words.DoneTakenBack(title: title),
            Asked => words.DoneAsked(title: title),
            Unscheduled => words.DoneUnscheduled(title: title),
            Withdrawn => words.DoneWithdrawn(title: title),
            Planned when withdrawal is not null => words.DonePlanned(title: title, time: Time(withdrawal.At)),
            Unplanned => words.DoneUnplanned(title: title),
            Looked => words.DoneLooked(title: title),
            Discarded => words.DoneDiscarded(title: title),
            _ => null,
        };
    }

    /// <summary>Japanese titles as they were last published.</summary>
    private async Task<Dictionary<int, string>> TitlesAsync(IEnumerable<int> numbers, CancellationToken cancel)
    {
        var wanted = numbers.Distinct().ToList();
        var last = db.Revisions.Where(revision => wanted.Contains(revision.Number)).GroupBy(revision => revision.Number).Select(group => group.Max(revision => revision.Id));
        var revisions = await db.Revisions.AsNoTracking().Where(revision => last.Contains(revision.Id)).ToListAsync(cancel);
        return revisions.ToDictionary(revision => revision.Number, revision => EntryTitle.Of(revision.Read()));
    }
}
