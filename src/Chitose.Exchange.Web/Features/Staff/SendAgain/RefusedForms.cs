using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <summary>Gives a form back with everything that was typed when it could not be taken (security requirements 4.10, 7.3, 8.5).</summary>
internal sealed class RefusedForms(RequestDelegate next, ILogger<RefusedForms> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!RefusedForm.IsPossible(context.Request))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception fault) when (StoreFaults.MayPass(fault) && !context.Response.HasStarted)
        {
            log.LogError(fault, "The store takes no change; the form sent to {Path} is given back", context.Request.Path);
            RefusedForm.Note(context, FormRefusal.Unsaved);
        }

        if (context.Features.Get<RefusedForm>() is { } refused && !context.Response.HasStarted)
        {
            await GiveBackAsync(context, refused);
        }
    }

    /// <summary>Lets the request begin anew as one for the page that shows the form again, or that carries it along while its sender signs in.</summary>
    private async Task GiveBackAsync(HttpContext context, RefusedForm refused)
    {
        context.Response.Clear();
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = refused.Refusal == FormRefusal.SignedOut ? AccountServices.SignInPath : SendAgainController.Path;
        context.Request.QueryString = QueryString.Empty;
        await next(context);
    }
}
