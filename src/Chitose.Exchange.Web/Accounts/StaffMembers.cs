using System.Security.Cryptography;
using Chitose.Exchange.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Makes accounts and changes them. Whatever takes something away from a person ends the person's sessions at once.</summary>
public sealed class StaffMembers(StaffDbContext db, UserManager<StaffMember> members, StaffSessions sessions, TimeProvider clock)
{
    private const int OneTimeLength = 16;
    private const string OneTimeLetters = "23456789abcdefghijkmnpqrstuvwxyz";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<StaffMember?> FindAsync(string id) => db.Users.SingleOrDefaultAsync(member => member.Id == id);

    /// <returns>The account and its one-time password, or null if the address has one already.</returns>
    public async Task<(StaffMember Member, string OneTimePassword)?> AddAsync(string email, string name, StaffRole role)
    {
        if (await members.FindByEmailAsync(email) is not null)
        {
            return null;
        }

        var member = new StaffMember { UserName = email, Email = email, Name = name, Role = role, MustChangePassword = true, CreatedAt = Now };
        var password = NewOneTimePassword();
        var made = await members.CreateAsync(member, password);
        return made.Succeeded ? (member, password) : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
    }

    public async Task ChangePasswordAsync(StaffMember member, string password)
    {
        member.PasswordHash = members.PasswordHasher.HashPassword(member, password);
        member.MustChangePassword = false;
        await SaveAsync(member);
        await sessions.EndAllAsync(member.Id);
    }

    public async Task SetUpTwoFactorAsync(StaffMember member, TwoFactorSetup setup, long step)
    {
        member.AuthenticatorKey = setup.Key;
        member.LastTimeStep = step;
        await db.RecoveryCodes.Where(code => code.MemberId == member.Id).ExecuteDeleteAsync();
        db.AddRange(setup.SpareCodes.Select(code => new RecoveryCode { MemberId = member.Id, Hash = Authenticator.HashOf(code, member.Id) }));
        await SaveAsync(member);
    }

    public Task SpeakAsync(string id, string language) =>
        db.Users.Where(member => member.Id == id).ExecuteUpdateAsync(set => set.SetProperty(member => member.InterfaceLanguage, language));

    private static string NewOneTimePassword() =>
        string.Join('-', RandomNumberGenerator.GetString(OneTimeLetters, OneTimeLength).Chunk(4).Select(group => new string(group)));

    private async Task SaveAsync(StaffMember member)
    {
        var saved = await members.UpdateAsync(member);
        if (!saved.Succeeded)
        {
            throw new DbUpdateConcurrencyException(string.Join(' ', saved.Errors.Select(error => error.Description)));
        }
    }
}
