namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed record NewPasswordForm
{
    public string? PresentPassword { get; init; }

    public string? NewPassword { get; init; }

    public string? NewPasswordRepeated { get; init; }
}
