namespace Chitose.Exchange.Web.Features.Staff.SignIn;

/// <summary>What is typed to sign in.</summary>
public sealed record SignInForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    public string? Code { get; init; }

    public string? ReturnUrl { get; init; }

    /// <summary>A form that could not be taken, sealed.</summary>
    public string? Kept { get; init; }
}
