using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Writes each thing that waits as one line of the list.</summary>
internal sealed class ReviewLines(SignedInStaff staff, DateTime now)
{
    private readonly ReviewsWords _words = ReviewsWords.In(staff.Language);
    private readonly ReviewTexts _texts = new(staff.Language, now);

    public ReviewLine Waiting(Draft draft) =>
        new(draft.Title, StaffSign.InReview(staff.Language), _words.AskedLine(name: draft.AskedBy?.Name ?? draft.SavedBy.Name, time: Time(draft.AskedAt ?? draft.SavedAt)))
        {
            Quote = draft.Reason,
            Extent = ExtentOf(draft.Languages),
            Link = (ReviewOf(draft.Number), staff.IsAtLeast(StaffRole.Publisher) ? _words.OpenReview(title: draft.Title) : _words.OpenOwn(title: draft.Title)),
        };

    public ReviewLine SentBack(Draft draft) =>
        new(draft.Title, StaffSign.Draft(staff.Language), draft.SentBackBy is { IsProgram: false } by
            ? _words.BackLine(name: by.Name, time: Time(draft.SentBackAt))
            : _words.BackLineProgram(time: Time(draft.SentBackAt)))
        {
            Quote = _texts.SentBackOf(draft)?.Comment,
            Link = (EditorPlace.Of(draft.Number), _words.OpenEditor(title: draft.Title)),
        };

    public ReviewLine Scheduled(Draft draft) =>
        new(draft.Title, StaffSign.Scheduled(staff.Language), _words.ScheduledLine(name: draft.ApprovedBy?.Name ?? "", time: Time(draft.PublishAt)))
        {
            Extent = ExtentOf(draft.PublishLanguages),
            Link = (ReviewOf(draft.Number), _words.OpenScheduled(title: draft.Title)),
            Button = staff.IsAtLeast(StaffRole.Publisher)
                ? (string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{draft.Number}/schedule/cancellation"), _words.CancelSchedule(title: draft.Title))
                : null,
        };

    public ReviewLine Withdrawal(PlannedWithdrawal withdrawal, string title) =>
        new(title, StaffSign.Withdrawn(staff.Language), _words.WithdrawalLine(name: withdrawal.By.Name, time: Time(withdrawal.At)))
        {
            Quote = withdrawal.Reason,
            Button = staff.IsAtLeast(StaffRole.Publisher)
                ? (string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{withdrawal.Number}/withdrawal/cancellation"), _words.CancelWithdrawal(title: title))
                : null,
        };

    public ReviewLine SecondLook(SelfPublication publication, string title, bool mayLook) =>
        new(title, StaffSign.Published(staff.Language), _words.SecondLookLine(name: publication.By.Name, time: Time(publication.At)))
        {
            Quote = publication.Reason,
            Link = (string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{publication.Number}/history"), _words.SeeHistory),
            Button = mayLook
                ? (string.Create(CultureInfo.InvariantCulture, $"/staff/publications/{publication.RevisionId}/look"), _words.LookDone(title: title))
                : null,
        };

    private static string ReviewOf(int number) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/review");

    private string ExtentOf(IReadOnlyList<Language> languages) =>
        languages.Count == 0 ? _words.FactsOnlyLine : _words.LanguagesLine(languages: _texts.Names(languages));

    private string Time(DateTime? utc) => utc is { } moment ? _texts.Time(moment) : "";
}
