using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Editing;

/// <summary>Writes the log of what staff did, as part of the transaction in which they do it.</summary>
public sealed class AuditLog(ExchangeDbContext db, TimeProvider clock)
{
    /// <summary>Adds a line to what will be saved next.</summary>
    public void Add(Person by, string action, string subject, string? detail = null) =>
        db.Audit.Add(new AuditRow { At = clock.GetUtcNow().UtcDateTime, By = by, Action = action, Subject = subject, Detail = detail });

    public static string SubjectOf(Draft draft) => SubjectOf(draft.Kind, draft.Number, draft.Slug);

    public static string SubjectOf(EntryKind kind, int number, string slug) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind} {number} {slug}");
}
