using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Gives each public page an ETag made from its compressed bytes. Browsers keep the page but ask each time, so a publication
/// shows at once; the output cache answers them with 304.
/// </summary>
internal sealed class VersionedAnswer(RequestDelegate next)
{
    private const string AskEachTime = "public, no-cache";
    private const int HashBytes = 12;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is null)
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var buffer = new MemoryStream();
        var buffered = new StreamResponseBodyFeature(buffer, body);
        context.Features.Set<IHttpResponseBodyFeature>(buffered);
        try
        {
            await next(context);
            await buffered.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
        }

        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, HashBytes));
            context.Response.Headers.ETag = $"\"{hash}\"";
            context.Response.Headers.CacheControl = AskEachTime;
            context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            context.Response.ContentLength = bytes.Length;
        }

        // Writing nothing would still begin the answer, and leave no room for an error page.
        if (bytes.Length > 0 && !HttpMethods.IsHead(context.Request.Method))
        {
            await body.Stream.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
