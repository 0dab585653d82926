using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Signing in by fingerprint, face or a device's own code, which stands for password and second factor together.</summary>
public sealed class Passkeys(
    IPasskeyHandler<StaffMember> handler, UserManager<StaffMember> members, IDataProtectionProvider protection, AccountLog log, TimeProvider clock)
{
    public const int NameMaxLength = 60;

    private const string Purpose = "Chitose.Exchange.Passkeys";
    private const char Between = '|';

    /// <summary>How long a browser may take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<UserPasskeyInfo>> OfAsync(StaffMember member) => [.. (await members.GetPasskeysAsync(member)).OrderBy(passkey => passkey.CreatedAt)];

    /// <summary>What a passkey is called in forms.</summary>
    public static string MarkOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    /// <summary>What the browser needs to sign in whoever sits before it.</summary>
    public async Task<PasskeyOffer> OfferAsync(HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(null, http);
        return new PasskeyOffer(made.RequestOptionsJson, Seal("", made.AssertionState));
    }

    /// <returns>Whose passkey it is; null if it is none of ours, or the account is out of use.</returns>
    public async Task<StaffMember?> RecognizeAsync(string? credential, string? state, HttpContext http)
    {
        if (credential is null || Open("", state) is not { } open)
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = open });
        if (!result.Succeeded || result.User is not { DisabledAt: null } member || member.LockedUntil > Now)
        {
            log.RefusedUnknown();
            return null;
        }

        // It counts its uses, so that a copy is noticed.
        return (await members.AddOrUpdatePasskeyAsync(member, result.Passkey)).Succeeded ? member : null;
    }

    /// <summary>What the browser needs to make a passkey for a member.</summary>
    public async Task<PasskeyOffer> OfferNewAsync(StaffMember member, HttpContext http)
    {
        var made = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = member.Id, Name = member.Email ?? "", DisplayName = member.Name }, http);
        return new PasskeyOffer(made.CreationOptionsJson, Seal(member.Id, made.AttestationState));
    }

    public async Task<bool> AddAsync(StaffMember member, string? name, string? credential, string? state, HttpContext http)
    {
        if (credential is null || Open(member.Id, state) is not { } open)
        {
            return false;
        }

        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = credential, AttestationState = open });
        if (!result.Succeeded)
        {
            return false;
        }

        result.Passkey.Name = Named(name);
        log.Add(member.Person, AccountAction.PasskeyAdded, member, result.Passkey.Name);
        return (await members.AddOrUpdatePasskeyAsync(member, result.Passkey)).Succeeded;
    }

    public async Task<bool> RenameAsync(StaffMember member, string mark, string? name)
    {
        if (await FindAsync(member, mark) is not { } passkey)
        {
            return false;
        }

        passkey.Name = Named(name);
        return (await members.AddOrUpdatePasskeyAsync(member, passkey)).Succeeded;
    }

    public async Task<bool> RemoveAsync(StaffMember member, string mark)
    {
        if (await FindAsync(member, mark) is not { } passkey)
        {
            return false;
        }

        log.Add(member.Person, AccountAction.PasskeyRemoved, member, passkey.Name);
        return (await members.RemovePasskeyAsync(member, passkey.CredentialId)).Succeeded;
    }

    private static string? Named(string? name)
    {
        var plain = new string([.. (name ?? "").Trim().Where(letter => !char.IsControl(letter)).Take(NameMaxLength)]);
        return plain.Length == 0 ? null : plain;
    }

    private async Task<UserPasskeyInfo?> FindAsync(StaffMember member, string mark) =>
        (await members.GetPasskeysAsync(member)).FirstOrDefault(passkey => MarkOf(passkey) == mark);

    /// <summary>What was asked travels with the page, sealed, and is answered within minutes by the same member.</summary>
    private string Seal(string memberId, string? state) =>
        protection.CreateProtector(Purpose).Protect(string.Join(Between, Now.Ticks.ToString(CultureInfo.InvariantCulture), memberId, state));

    private string? Open(string memberId, string? text)
    {
        try
        {
            var parts = protection.CreateProtector(Purpose).Unprotect(text ?? "").Split(Between, 3);
            var madeAt = new DateTime(long.Parse(parts[0], CultureInfo.InvariantCulture), DateTimeKind.Utc);
            return parts[1] == memberId && Now - madeAt < Longest ? parts[2] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
