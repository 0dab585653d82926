namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed record TwoFactorForm
{
    /// <summary>What the page showed, sealed.</summary>
    public string? Setup { get; init; }

    public string? Otp { get; init; }

    public bool Kept { get; init; }
}
