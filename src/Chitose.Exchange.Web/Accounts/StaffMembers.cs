using System.Security.Cryptography;
using Chitose.Exchange.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>
/// Makes accounts and changes them. Whatever takes something away from a person ends the person's sessions at once, in the same
/// transaction.
/// </summary>
public sealed class StaffMembers(StaffDbContext db, UserManager<StaffMember> members, StaffSessions sessions, AccountLog log, TimeProvider clock)
{
    private const int OneTimeLength = 16;
    private const string OneTimeLetters = "23456789abcdefghijkmnpqrstuvwxyz";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancel) =>
        await db.Users.AsNoTracking().OrderBy(member => member.DisabledAt != null).ThenBy(member => member.CreatedAt).ToListAsync(cancel);

    public Task<StaffMember?> FindAsync(string id) => db.Users.SingleOrDefaultAsync(member => member.Id == id);

    /// <returns>The account and its one-time password, or null if the address has one already.</returns>
    public async Task<(StaffMember Member, string OneTimePassword)?> AddAsync(string email, string name, StaffRole role, Person by)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await members.FindByEmailAsync(email) is not null)
        {
            return null;
        }

        var member = new StaffMember { UserName = email, Email = email, Name = name, Role = role, MustChangePassword = true, CreatedAt = Now };
        var password = NewOneTimePassword();
        log.Add(by, AccountAction.MemberAdded, member, role.ToString());
        Demand(await members.CreateAsync(member, password));
        await transaction.CommitAsync();
        return (member, password);
    }

    public Task<MemberChange> ChangeRoleAsync(string id, StaffRole role, Person by) => ChangeAsync(id, role == StaffRole.Admin, async member =>
    {
        if (member.Role == role)
        {
            return MemberChange.Unchanged;
        }

        log.Add(by, AccountAction.RoleChanged, member, $"{member.Role} → {role}");
        member.Role = role;
        await sessions.EndAllAsync(member.Id);
        return MemberChange.Done;
    });

    public Task<MemberChange> StopAsync(string id, Person by) => ChangeAsync(id, staysAdmin: false, async member =>
    {
        if (member.DisabledAt is not null)
        {
            return MemberChange.Unchanged;
        }

        log.Add(by, AccountAction.MemberStopped, member);
        member.DisabledAt = Now;
        await sessions.EndAllAsync(member.Id);
        return MemberChange.Done;
    });

    public Task<MemberChange> ResumeAsync(string id, Person by) => ChangeAsync(id, staysAdmin: true, member =>
    {
        log.Add(by, AccountAction.MemberResumed, member);
        member.DisabledAt = null;
        return Task.FromResult(MemberChange.Done);
    });

    /// <summary>Lets a person begin again as on the first day.</summary>
    /// <returns>The new one-time password.</returns>
    public async Task<string> ResetAsync(string id, Person by)
    {
        var password = NewOneTimePassword();
        await ChangeAsync(id, staysAdmin: true, async member =>
        {
            log.Add(by, AccountAction.SignInReset, member);
            member.PasswordHash = members.PasswordHasher.HashPassword(member, password);
            member.MustChangePassword = true;
            member.AuthenticatorKey = null;
            member.LastTimeStep = null;
            member.FailedTries = 0;
            member.LockedUntil = null;
            await db.RecoveryCodes.Where(code => code.MemberId == id).ExecuteDeleteAsync();
            await db.Set<IdentityUserPasskey<string>>().Where(passkey => passkey.UserId == id).ExecuteDeleteAsync();
            await sessions.EndAllAsync(id);
            return MemberChange.Done;
        });
        return password;
    }

    public Task ChangePasswordAsync(string id, string password) => ChangeAsync(id, staysAdmin: true, async member =>
    {
        log.Add(member.Person, AccountAction.PasswordChanged, member);
        member.PasswordHash = members.PasswordHasher.HashPassword(member, password);
        member.MustChangePassword = false;
        await sessions.EndAllAsync(id);
        return MemberChange.Done;
    });

    public Task SetUpTwoFactorAsync(string id, TwoFactorSetup setup, long step) => ChangeAsync(id, staysAdmin: true, async member =>
    {
        log.Add(member.Person, AccountAction.TwoFactorSetUp, member);
        member.AuthenticatorKey = setup.Key;
        member.LastTimeStep = step;
        await db.RecoveryCodes.Where(code => code.MemberId == id).ExecuteDeleteAsync();
        db.AddRange(setup.SpareCodes.Select(code => new RecoveryCode { MemberId = id, Hash = Authenticator.HashOf(code, id) }));
        return MemberChange.Done;
    });

    public Task SpeakAsync(string id, string language) =>
        db.Users.Where(member => member.Id == id).ExecuteUpdateAsync(set => set.SetProperty(member => member.InterfaceLanguage, language));

    private static string NewOneTimePassword() =>
        string.Join('-', RandomNumberGenerator.GetString(OneTimeLetters, OneTimeLength).Chunk(4).Select(group => new string(group)));

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
        }
    }

    /// <summary>One change, one transaction. The store admits one at a time, so two admins cannot take the office from each other at once.</summary>
    private async Task<MemberChange> ChangeAsync(string id, bool staysAdmin, Func<StaffMember, Task<MemberChange>> change)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.ChangeTracker.Clear();
        var member = await db.Users.SingleAsync(row => row.Id == id);
        if (!staysAdmin && member is { Role: StaffRole.Admin, DisabledAt: null }
            && !await db.Users.AnyAsync(other => other.Id != id && other.Role == StaffRole.Admin && other.DisabledAt == null))
        {
            return MemberChange.LastAdmin;
        }

        var outcome = await change(member);
        if (outcome == MemberChange.Done)
        {
            Demand(await members.UpdateAsync(member));
            await transaction.CommitAsync();
        }

        return outcome;
    }
}
