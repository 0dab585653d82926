using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Lays a draft out for its review.</summary>
public sealed class ReviewDesk(
    DraftDesk drafts, ExchangeDbContext db, PublishedContent published, EditionDesk editions, ArticleRenderer articles, CheckDesk checks, TimeProvider clock)
{
    /// <param name="number">Page number of the entry.</param>
    /// <param name="staff">Who reviews.</param>
    /// <param name="typed">What was sent and cannot be done yet.</param>
    /// <param name="cancel">Gives up reading.</param>
    /// <returns>Null if there is no such entry.</returns>
    public async Task<StaffPage?> LayOutAsync(int number, SignedInStaff staff, DecisionForm? typed, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(number, cancel) is not { } copy)
        {
            return null;
        }

        var canRemove = staff.IsAtLeast(StaffRole.Publisher) && !PageSlugs.IsRequired(copy.Published ?? copy.Entry);
        if (ReviewSubject.Of(copy) is not { } subject)
        {
            return new NothingToReview(FrameOf(EntryTitle.Of(copy.Entry, staff.Language), staff.Language), number) { IsPublic = copy.IsPublic, CanRemove = canRemove };
        }

        var reader = staff.Language;
        var draft = subject.Draft;
        var edition = await editions.EditionAsync(reader, published, cancel);
        var facts = await FactWriter.ReadAsync(edition, published, cancel);
        var texts = new ReviewTexts(reader, clock.GetUtcNow().UtcDateTime);
        var read = new CheckedEntry(subject.After, await checks.ContextOfAsync(subject.After, cancel));
        var findings = EntryChecks.Of(read);
        var isMine = draft.Contributors.Any(staff.Person.Is);
        return new ReviewPage(FrameOf(EntryTitle.Of(subject.After, reader), reader))
        {
            Number = number,
            Request = texts.RequestOf(draft),
            Reason = draft.Reason,
            SentBack = draft.State == DraftState.Editing ? texts.SentBackOf(draft) : null,
            Scheduled = texts.ScheduledOf(draft),
            Findings = new FindingsPanel(ShownFinding.Of(subject.After, findings, reader), reader, CanFix: false),
            Agreement = AgreementTable.Of(read, edition, reader, articles),
            Facts = [.. subject.Changes.Facts.Select(change => new FactChange(
                FieldsWords.In(reader).NameOf(change.Path), facts.Write(change.Path, change.Before), facts.Write(change.Path, change.After)))],
            Photo = ReviewedPhoto.Of(subject),
            Languages = [.. new ComparisonWriter(subject, reader, facts, new ArticleComparison(articles)).Write()
                .Select(comparison => comparison with { Finding = GravestIn(comparison.Language, findings, reader) })],
            Decision = staff.IsAtLeast(StaffRole.Publisher) && draft.State != DraftState.Scheduled
                ? new DecisionWriter(subject, findings, reader).Write(typed, isMine && await NeedsSecondPersonAsync(cancel))
                : null,
            TakesBack = draft.State == DraftState.InReview && (isMine || staff.Person.Is(draft.AskedBy)) ? draft.Version : null,
            CanCancelSchedule = draft.State == DraftState.Scheduled && staff.IsAtLeast(StaffRole.Publisher),
            CanDiscard = draft.State != DraftState.Scheduled && (staff.IsAtLeast(StaffRole.Publisher) || (isMine && draft.Contributors.Count == 1)),
            CanRemove = canRemove,
            IsPublic = copy.IsPublic,
        };
    }

    private static StaffFrame FrameOf(string title, Language reader) => new(ReviewsWords.In(reader).Title(title: title))
    {
        Place = StaffPlace.Reviews,
        Crumbs = [new Crumb(ShellWords.In(reader).PlaceDashboard, "/staff"), new Crumb(ShellWords.In(reader).PlaceReviews, ReviewsController.Address)],
        Here = title,
    };

    private static StaffSign? GravestIn(Language language, IReadOnlyList<Finding> findings, Language reader)
    {
        var levels = findings.Where(finding => finding.Field.Language == language).GroupBy(finding => finding.Severity).OrderBy(level => level.Key).ToList();
        if (levels.Count == 0)
        {
            return null;
        }

        return FindingLevel.SignOf(levels[0].Key, reader).With(levels[0].Count().ToString(CultureInfo.InvariantCulture));
    }

    private async Task<bool> NeedsSecondPersonAsync(CancellationToken cancel) =>
        (await db.StaffSettings.AsNoTracking().SingleOrDefaultAsync(cancel))?.NeedsSecondPerson != false;
}
