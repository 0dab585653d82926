using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// A file made for the answer. Also where only the head is asked for it is written whole, so that its tag and length are those of the
/// file; what is sent is for <see cref="VersionedAnswer"/> to say.
/// </summary>
public sealed class WholeAnswer(byte[] content, string mediaType) : ActionResult
{
    /// <summary>Name under which a browser saves it; null where it is to be shown or read.</summary>
    public string? FileName { get; init; }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = $"{mediaType}; charset=utf-8";
        if (FileName is not null)
        {
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName }.ToString();
        }

        return response.Body.WriteAsync(content, context.HttpContext.RequestAborted).AsTask();
    }
}
