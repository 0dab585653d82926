using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <summary>Notices forms that were refused for their token, which a restart with other keys or a new sign-in makes invalid.</summary>
internal sealed class ExpiredForms : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && RefusedForm.IsPossible(context.HttpContext.Request))
        {
            RefusedForm.Note(context.HttpContext, FormRefusal.Expired);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // All is done before.
    }
}
