using Chitose.Exchange.Editing;
using Microsoft.AspNetCore.Identity;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>An account in the staff area. Made by an admin or a command, never by oneself; never deleted, since history names it.</summary>
public sealed class StaffMember : IdentityUser
{
    public const int NameMaxLength = 80;
    public const int EmailMaxLength = 200;

    /// <summary>As colleagues know the person.</summary>
    public required string Name { get; set; }

    public required StaffRole Role { get; set; }

    /// <summary>The interface's language by its segment, <c>ja</c> or <c>en</c>.</summary>
    public string InterfaceLanguage { get; set; } = "ja";

    /// <summary>Whether the password is a one-time one.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>What the authenticator app shares with us, in Base32; null until it is set up.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The time step of the last code that was taken, so that no code works twice.</summary>
    public long? LastTimeStep { get; set; }

    /// <summary>Wrong tries since the last right one.</summary>
    public int FailedTries { get; set; }

    /// <summary>UTC; null while nothing is locked.</summary>
    public DateTime? LockedUntil { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; null if never.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>UTC; null while the account is in use.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>The same person as history and log know it.</summary>
    public Person Person => new(Email ?? "", Name);

    public bool HasTwoFactor => AuthenticatorKey is not null;

    /// <summary>What must be done before anything else.</summary>
    public FirstStep FirstStep =>
        MustChangePassword ? FirstStep.NewPassword
        : HasTwoFactor ? FirstStep.None
        : FirstStep.TwoFactor;
}
