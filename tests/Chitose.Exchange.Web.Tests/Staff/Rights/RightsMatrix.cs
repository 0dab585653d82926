using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Web.Tests.Staff.Rights;

/// <summary>Who may do what: one row for each staff address and method. A new address without a row fails the tests (security requirements 4).</summary>
internal static class RightsMatrix
{
    /// <summary>The least role that is let in; null for anyone, signed in or not.</summary>
    public static readonly IReadOnlyDictionary<string, StaffRole?> Rows = new Dictionary<string, StaffRole?>
    {
        // Signing in, and one's own account
        ["GET /staff/sign-in"] = null,
        ["POST /staff/sign-in"] = null,
        ["POST /staff/sign-in/passkey"] = null,
        ["POST /staff/sign-in/passkey/options"] = null,
        ["GET /staff/send-again"] = null,
        ["GET /staff/new-password"] = StaffRole.Editor,
        ["POST /staff/new-password"] = StaffRole.Editor,
        ["GET /staff/two-factor"] = StaffRole.Editor,
        ["POST /staff/two-factor"] = StaffRole.Editor,
        ["POST /staff/two-factor/codes"] = StaffRole.Editor,
        ["POST /staff/sign-out"] = StaffRole.Editor,
        ["POST /staff/language"] = StaffRole.Editor,
        ["GET /staff/account"] = StaffRole.Editor,
        ["POST /staff/account/passkeys"] = StaffRole.Editor,
        ["POST /staff/account/passkeys/options"] = StaffRole.Editor,
        ["POST /staff/account/passkeys/{mark}/name"] = StaffRole.Editor,
        ["POST /staff/account/passkeys/{mark}/remove"] = StaffRole.Editor,

        // Reading along and writing drafts
        ["GET /staff"] = StaffRole.Editor,
        ["GET /staff/rules"] = StaffRole.Editor,
        ["GET /staff/guide"] = StaffRole.Editor,
        ["GET /staff/guide/{picture}"] = StaffRole.Editor,
        ["GET /staff/entries/new"] = StaffRole.Editor,
        ["POST /staff/entries/new"] = StaffRole.Editor,
        ["GET /staff/entries/{number}"] = StaffRole.Editor,
        ["GET /staff/entries/{number}/{lang}"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/{lang}"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/{lang}/autosave"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/{lang}/findings"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/{lang}/presence"] = StaffRole.Editor,
        ["GET /staff/entries/{number}/preview/{lang}"] = StaffRole.Editor,
        ["GET /staff/entries/{number}/joining/{save}"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/joining/{save}"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/joining/{save}/revival"] = StaffRole.Editor,
        ["GET /staff/entries/glossary/{lang}"] = StaffRole.Editor,
        ["GET /staff/entries/{number}/history"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/restoration"] = StaffRole.Editor,
        ["GET /staff/entries/{number}/discard"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/discard"] = StaffRole.Editor,

        // Review and publication
        ["GET /staff/reviews"] = StaffRole.Editor,
        ["GET /staff/entries/{number}/review"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/review-request"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/review-request/taking-back"] = StaffRole.Editor,
        ["POST /staff/entries/{number}/publication"] = StaffRole.Publisher,
        ["POST /staff/entries/{number}/schedule/cancellation"] = StaffRole.Publisher,
        ["POST /staff/entries/{number}/sending-back"] = StaffRole.Publisher,
        ["GET /staff/entries/{number}/withdrawal"] = StaffRole.Publisher,
        ["POST /staff/entries/{number}/withdrawal"] = StaffRole.Publisher,
        ["POST /staff/entries/{number}/withdrawal/cancellation"] = StaffRole.Publisher,
        ["GET /staff/entries/{number}/deletion"] = StaffRole.Publisher,
        ["POST /staff/entries/{number}/deletion"] = StaffRole.Publisher,
        ["GET /staff/deleted"] = StaffRole.Publisher,
        ["POST /staff/deleted/{number}/restoration"] = StaffRole.Publisher,
        ["POST /staff/publications/{revision}/look"] = StaffRole.Publisher,

        // Translations and questions. Who may say that a meaning is unchanged depends on the change itself and is tested with it.
        ["GET /staff/translations"] = StaffRole.Editor,
        ["GET /staff/translations/export"] = StaffRole.Editor,
        ["POST /staff/translations/import"] = StaffRole.Editor,
        ["POST /staff/translations/{number}/{lang}/keeping"] = StaffRole.Editor,
        ["POST /staff/translations/{number}/meaning"] = StaffRole.Editor,
        ["POST /staff/translations/meanings/{id}/taking-back"] = StaffRole.Editor,
        ["GET /staff/questions"] = StaffRole.Editor,
        ["GET /staff/questions/{id}"] = StaffRole.Editor,
        ["POST /staff/questions/{id}/notes"] = StaffRole.Editor,
        ["POST /staff/questions/{id}/decision"] = StaffRole.Publisher,

        // Photos
        ["GET /staff/photos"] = StaffRole.Editor,
        ["POST /staff/photos"] = StaffRole.Editor,
        ["GET /staff/photos/{number}"] = StaffRole.Editor,
        ["POST /staff/photos/{number}"] = StaffRole.Editor,
        ["GET /staff/photos/{number}/image/{width}.{extension}"] = StaffRole.Editor,
        ["POST /staff/photos/{number}/consent-withdrawal"] = StaffRole.Editor,

        // What concerns the whole site
        ["GET /staff/notices"] = StaffRole.Publisher,
        ["POST /staff/notices"] = StaffRole.Publisher,
        ["POST /staff/notices/removal"] = StaffRole.Publisher,
        ["POST /staff/notices/discard"] = StaffRole.Publisher,
        ["GET /staff/notices/templates"] = StaffRole.Admin,
        ["GET /staff/notices/templates/{id}"] = StaffRole.Admin,
        ["POST /staff/notices/templates/{id}"] = StaffRole.Admin,
        ["GET /staff/settings"] = StaffRole.Admin,
        ["POST /staff/settings/contact"] = StaffRole.Admin,
        ["POST /staff/settings/work"] = StaffRole.Admin,
        ["GET /staff/audit"] = StaffRole.Admin,
        ["GET /staff/audit/file"] = StaffRole.Admin,
        ["GET /staff/accounts"] = StaffRole.Admin,
        ["POST /staff/accounts"] = StaffRole.Admin,
        ["GET /staff/accounts/{id}"] = StaffRole.Admin,
        ["POST /staff/accounts/{id}/role"] = StaffRole.Admin,
        ["POST /staff/accounts/{id}/reset"] = StaffRole.Admin,
        ["POST /staff/accounts/{id}/stop"] = StaffRole.Admin,
        ["POST /staff/accounts/{id}/resume"] = StaffRole.Admin,
        ["POST /staff/accounts/{id}/sessions/end"] = StaffRole.Admin,
    };
}
