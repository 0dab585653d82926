using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>
/// Decides who may come in. Unknown, locked and wrong are told apart by nothing: not by words, not by time
/// (security requirements 4.3).
/// </summary>
public sealed class SignInDesk(StaffDbContext db, UserManager<StaffMember> members, IPasswordHasher<StaffMember> hasher, AccountLog log, TimeProvider clock)
{
    public const int MostTries = 5;

    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    /// <summary>Checked against where there is no account, so that this takes as long.</summary>
    private static string? _nobodysHash;

    /// <returns>Null unless address, password and code are all right.</returns>
    public async Task<StaffMember?> TryAsync(string email, string password, string code, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var member = await members.FindByEmailAsync(email);
        var isOpen = member is { DisabledAt: null } && await CountTryAsync(member.Id, now, cancel);
        var isRight = hasher.VerifyHashedPassword(null!, member?.PasswordHash ?? NobodysHash(), password) != PasswordVerificationResult.Failed;
        if (member is null || !isOpen || !isRight || !await FitsAsync(member, code, now, cancel))
        {
            await RefuseAsync(member, isOpen, cancel);
            return null;
        }

        await AdmitAsync(member, now, cancel);
        return member;
    }

    /// <summary>Forgets wrong tries and notes the sign-in.</summary>
    public async Task AdmitAsync(StaffMember member, DateTime now, CancellationToken cancel)
    {
        await db.Users.Where(row => row.Id == member.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.FailedTries, 0).SetProperty(row => row.LockedUntil, (DateTime?)null).SetProperty(row => row.LastSignInAt, now),
            cancel);
        await log.WriteAsync(member.Person, AccountAction.SignedIn, member.Email ?? "", cancel);
    }

    private Task RefuseAsync(StaffMember? member, bool isOpen, CancellationToken cancel)
    {
        if (member is null)
        {
            log.RefusedUnknown();
            return Task.CompletedTask;
        }

        return log.WriteAsync(member.Person, isOpen ? AccountAction.SignInRefused : AccountAction.SignInLocked, member.Email ?? "", cancel);
    }

    /// <summary>Counts before checking, in the store itself, so that tries at the same moment do not share a number.</summary>
    /// <returns>False while the account is locked.</returns>
    private async Task<bool> CountTryAsync(string id, DateTime now, CancellationToken cancel)
    {
        var until = now + Lock;
        await db.Users.Where(row => row.Id == id && row.LockedUntil <= now).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LockedUntil, (DateTime?)null).SetProperty(row => row.FailedTries, 0), cancel);
        return await db.Users.Where(row => row.Id == id && row.LockedUntil == null).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.FailedTries, row => row.FailedTries + 1)
                .SetProperty(row => row.LockedUntil, row => row.FailedTries + 1 >= MostTries ? until : null),
            cancel) > 0;
    }

    private async Task<bool> FitsAsync(StaffMember member, string code, DateTime now, CancellationToken cancel)
    {
        if (member.AuthenticatorKey is not { } key)
        {
            // Not set up yet: the next page is the one where that is done.
            return true;
        }

        if (Authenticator.StepOf(code, key, now) is { } step)
        {
            return await db.Users.Where(row => row.Id == member.Id && (row.LastTimeStep == null || row.LastTimeStep < step))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastTimeStep, step), cancel) > 0;
        }

        var hash = Authenticator.HashOf(code, member.Id);
        return await db.RecoveryCodes.Where(row => row.MemberId == member.Id && row.Hash == hash).ExecuteDeleteAsync(cancel) > 0;
    }

    private string NobodysHash() => _nobodysHash ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
}
