using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Writes down what happens to accounts: a row for the admin, in the transaction in which it happens, and a line for the machine's log.</summary>
public sealed class AccountLog(StaffDbContext db, TimeProvider clock, ILogger<AccountLog> log)
{
    /// <summary>Adds a row to what is saved next.</summary>
    public void Add(Person by, string action, string subject, string? detail = null)
    {
        db.Audit.Add(new AuditRow { At = clock.GetUtcNow().UtcDateTime, By = by, Action = action, Subject = subject, Detail = detail });
        log.LogInformation("{Action} by {By}: {Subject} {Detail}", action, by.Account, subject, detail);
    }

    public void Add(Person by, string action, StaffMember member, string? detail = null) => Add(by, action, member.Email ?? "", detail);

    public Task WriteAsync(Person by, string action, string subject, CancellationToken cancel)
    {
        Add(by, action, subject);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>Whoever tries to sign in without an account leaves a line, but no row: anybody could fill the store with those.</summary>
    public void RefusedUnknown() => log.LogWarning("{Action}: there is no such account", AccountAction.SignInRefused);
}
