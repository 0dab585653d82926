using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Settles how a public page is compressed before the cache looks for it: br, gzip or not at all. The output cache does not
/// vary by Accept-Encoding, and its raw values are too many to keep a copy for each.
/// </summary>
internal sealed class NegotiatedEncoding(RequestDelegate next)
{
    private static readonly string[] Offered = ["br", "gzip"];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is not null)
        {
            context.Request.Headers.AcceptEncoding = Choose(context.Request);
        }

        return next(context);
    }

    private static string? Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        double QualityOf(string coding) =>
            accepted.FirstOrDefault(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } named ? named.Quality ?? 1
            : accepted.FirstOrDefault(value => value.Value == "*") is { } any ? any.Quality ?? 1
            : 0;
        return Offered.Where(coding => QualityOf(coding) > 0).MaxBy(QualityOf);
    }
}
