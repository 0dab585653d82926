using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A member of staff in a test, with all that the person knows and holds.</summary>
/// <param name="Email">What the person signs in with.</param>
/// <param name="Name">As colleagues know the person.</param>
/// <param name="Key">What is in the person's authenticator app.</param>
public sealed record StaffCast(string Email, string Name, string Key)
{
    public const string Password = "a kettle under three pines";

    private static string? _hash;

    public string CodeAt(DateTimeOffset time) => new Totp(Base32Encoding.ToBytes(Key)).ComputeTotp(time.UtcDateTime);

    /// <summary>Reckoned once, since it is slow by design.</summary>
    public static string PasswordHash(IPasswordHasher<StaffMember> hasher, StaffMember account) => _hash ??= hasher.HashPassword(account, Password);
}
