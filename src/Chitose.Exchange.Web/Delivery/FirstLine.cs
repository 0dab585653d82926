using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>Refuses a request whose first line is too long (security requirements 1.4); the server itself would answer without a page.</summary>
internal sealed class FirstLine(RequestDelegate next)
{
    public const int MostBytes = 8 * 1024;

    /// <summary>Two spaces and the end of the line.</summary>
    private const int Between = 4;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        if (request.Method.Length + target.Length + request.Protocol.Length + Between <= MostBytes || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }
}
