namespace Chitose.Exchange.Editing;

/// <summary>The words of the log for what was done.</summary>
public static class AuditAction
{
    public const string DraftStarted = "draft-started";
    public const string DraftDiscarded = "draft-discarded";
    public const string ReviewAsked = "review-asked";
    public const string ReviewTakenBack = "review-taken-back";
    public const string SentBack = "sent-back";
    public const string Published = "published";
    public const string Scheduled = "scheduled";
    public const string Unscheduled = "unscheduled";
    public const string LookedAt = "looked-at";
    public const string WithdrawalPlanned = "withdrawal-planned";
    public const string WithdrawalUnplanned = "withdrawal-unplanned";
    public const string Withdrawn = "withdrawn";
    public const string Deleted = "deleted";
    public const string Restored = "restored";
    public const string MeaningUnchanged = "meaning-unchanged";
    public const string MeaningChanged = "meaning-changed";
    public const string QuestionNoted = "question-noted";
    public const string QuestionDecided = "question-decided";
    public const string NoticeSaved = "notice-saved";
    public const string NoticePutUp = "notice-put-up";
    public const string NoticeChanged = "notice-changed";
    public const string NoticeTakenDown = "notice-taken-down";
    public const string NoticeDiscarded = "notice-discarded";
    public const string NoticeTemplateChanged = "notice-template-changed";
    public const string ContactChanged = "contact-changed";
    public const string StaffSettingsChanged = "staff-settings-changed";
    public const string VersionRestored = "version-restored";
    public const string TranslationsReadIn = "translations-read-in";
    public const string ConsentWithdrawn = "consent-withdrawn";
    public const string ContentExported = "content-exported";
    public const string StoreRestored = "store-restored";
}
