using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>Lets pages of any other site read the answer: it is meant for that, and nothing else on this site is.</summary>
internal sealed class OpenToAllAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is WholeAnswer)
        {
            context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
            context.HttpContext.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }
}
