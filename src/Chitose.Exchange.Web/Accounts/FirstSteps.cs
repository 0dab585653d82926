using Chitose.Exchange.Web.Features.Staff;
using Chitose.Exchange.Web.Features.Staff.SendAgain;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Lets nobody past who still has a one-time password or no second factor.</summary>
internal sealed class FirstSteps(RequestDelegate next)
{
    public const string NewPasswordPath = "/staff/new-password";
    public const string TwoFactorPath = "/staff/two-factor";

    private static readonly string[] Open = ["/staff/sign-out", "/staff/language", SendAgainController.Path];

    public Task InvokeAsync(HttpContext context)
    {
        var due = SignedInStaff.Of(context.User)?.FirstStep switch
        {
            FirstStep.NewPassword => NewPasswordPath,
            FirstStep.TwoFactor => TwoFactorPath,
            _ => null,
        };
        if (due is null
            || !context.Request.Path.StartsWithSegments("/staff", StringComparison.OrdinalIgnoreCase)
            || context.Request.Path.StartsWithSegments(due, StringComparison.OrdinalIgnoreCase)
            || Open.Contains(context.Request.Path.Value))
        {
            return next(context);
        }

        context.Response.Redirect(due);
        return Task.CompletedTask;
    }
}
