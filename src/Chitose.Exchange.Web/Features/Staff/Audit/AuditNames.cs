using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>What the actions, people and subjects of the log are called.</summary>
public static class AuditNames
{
    private static readonly Dictionary<string, Func<AuditWords, string>> Actions = new()
    {
        [AuditAction.DraftStarted] = words => words.DraftStarted,
        [AuditAction.DraftDiscarded] = words => words.DraftDiscarded,
        [AuditAction.ReviewAsked] = words => words.ReviewAsked,
        [AuditAction.ReviewTakenBack] = words => words.ReviewTakenBack,
        [AuditAction.SentBack] = words => words.SentBack,
        [AuditAction.Published] = words => words.Published,
        [AuditAction.Scheduled] = words => words.Scheduled,
        [AuditAction.Unscheduled] = words => words.Unscheduled,
        [AuditAction.LookedAt] = words => words.LookedAt,
        [AuditAction.WithdrawalPlanned] = words => words.WithdrawalPlanned,
        [AuditAction.WithdrawalUnplanned] = words => words.WithdrawalUnplanned,
        [AuditAction.Withdrawn] = words => words.Withdrawn,
        [AuditAction.Deleted] = words => words.Deleted,
        [AuditAction.Restored] = words => words.Restored,
        [AuditAction.MeaningUnchanged] = words => words.MeaningUnchanged,
        [AuditAction.MeaningChanged] = words => words.MeaningChanged,
        [AuditAction.NoticeSaved] = words => words.NoticeSaved,
        [AuditAction.NoticePutUp] = words => words.NoticePutUp,
        [AuditAction.NoticeChanged] = words => words.NoticeChanged,
        [AuditAction.NoticeTakenDown] = words => words.NoticeTakenDown,
        [AuditAction.NoticeDiscarded] = words => words.NoticeDiscarded,
        [AuditAction.NoticeTemplateChanged] = words => words.NoticeTemplateChanged,
        [AuditAction.ContactChanged] = words => words.ContactChanged,
        [AuditAction.StaffSettingsChanged] = words => words.StaffSettingsChanged,
        [AuditAction.VersionRestored] = words => words.VersionRestored,
        [AuditAction.TranslationsReadIn] = words => words.TranslationsReadIn,
        [AuditAction.ContentExported] = words => words.ContentExported,
        [AuditAction.StoreRestored] = words => words.StoreRestored,
        [AuditAction.QuestionNoted] = words => words.QuestionNoted,
        [AuditAction.QuestionDecided] = words => words.QuestionDecided,
        [AuditAction.ConsentWithdrawn] = words => words.ConsentWithdrawn,
        [AccountAction.SignedIn] = words => words.SignedIn,
        [AccountAction.SignedOut] = words => words.SignedOut,
        [AccountAction.SignInRefused] = words => words.SignInRefused,
        [AccountAction.SignInLocked] = words => words.SignInLocked,
        [AccountAction.AccessDenied] = words => words.AccessDenied,
        [AccountAction.MemberAdded] = words => words.MemberAdded,
        [AccountAction.RoleChanged] = words => words.RoleChanged,
        [AccountAction.MemberStopped] = words => words.MemberStopped,
        [AccountAction.MemberResumed] = words => words.MemberResumed,
        [AccountAction.SignInReset] = words => words.SignInReset,
        [AccountAction.SessionEnded] = words => words.SessionEnded,
        [AccountAction.PasswordChanged] = words => words.PasswordChanged,
        [AccountAction.TwoFactorSetUp] = words => words.TwoFactorSetUp,
        [AccountAction.PasskeyAdded] = words => words.PasskeyAdded,
        [AccountAction.PasskeyRemoved] = words => words.PasskeyRemoved,
    };

    /// <summary>Every action that has a name, in the order in which work is done.</summary>
    public static IReadOnlyCollection<string> AllActions => Actions.Keys;

    public static string NameOf(this AuditWords words, string action) => Actions.TryGetValue(action, out var name) ? name(words) : action;

    public static string NameOf(this AuditWords words, Person person) =>
        person.Is(Person.Import) ? words.ByImport : person.Is(Person.Schedule) ? words.BySchedule : person.Name;
}
