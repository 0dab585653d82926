using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Http.Features;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Each page has one address: lower case, no slash at the end (but for <c>/</c> and <c>/{lang}/</c>), no doubled slash, nothing
/// percent-encoded that need not be, nothing in the query that says what is so anyway. Any other spelling of an existing page leads
/// there by one redirect (site conventions U2).
/// </summary>
internal sealed class OneAddress(RequestDelegate next)
{
    /// <summary>Fields of the public site's queries that change nothing.</summary>
    private static readonly HashSet<string> Defaults = new(["page", "page=1", "q"], StringComparer.OrdinalIgnoreCase);

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Method.Any(char.IsAsciiLetterLower))
        {
            // Methods are case-sensitive (RFC 9110, 9.1), but parts of the framework take "head" for HEAD and others do not.
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        var path = request.Path.Value ?? "/";
        var canonical = Canonical(path);
        var query = request.QueryString.HasValue && Language.Find(canonical.Split('/')[1]) is not null ? Telling(request.QueryString) : request.QueryString;
        if (canonical == path && query == request.QueryString && IsWrittenPlainly(context, path))
        {
            await next(context);
            return;
        }

        await AnswerAsAsync(context, canonical, query);
    }

    /// <summary>The one spelling of a path.</summary>
    internal static string Canonical(string path)
    {
        var segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments switch
        {
            [] => "/",
            [var only] when Language.Find(only) is not null => $"/{only}/",
            _ => "/" + string.Join('/', segments),
        };
    }

    /// <summary>A query without the first page of a list and without empty fields, as a form sends them.</summary>
    internal static QueryString Telling(QueryString query)
    {
        var fields = query.Value![1..].Split('&');
        var telling = fields.Where(field => !Defaults.Contains(Uri.UnescapeDataString(field).TrimEnd('='))).ToList();
        return telling.Count == fields.Length ? query : telling.Count == 0 ? QueryString.Empty : new QueryString("?" + string.Join('&', telling));
    }

    /// <summary>False where the sender wrote the path in another way: <c>/ja/%70artners</c>, <c>/ja/./timeline</c>.</summary>
    private static bool IsWrittenPlainly(HttpContext context, string path)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var end = target.IndexOf('?', StringComparison.Ordinal);
        var written = end < 0 ? target : target[..end];

        // A target that is a whole address, as proxies send it, has no path to compare; a path beyond ASCII must be encoded.
        return !written.StartsWith('/') || written == path || !path.All(char.IsAscii);
    }

    /// <summary>Asks the rest of the site for the page under its one address, and turns the page into a redirect to it.</summary>
    private async Task AnswerAsAsync(HttpContext context, string canonical, QueryString query)
    {
        var (asked, askedQuery) = (context.Request.Path, context.Request.QueryString);
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var buffer = new MemoryStream();
        var buffered = new StreamResponseBodyFeature(buffer, body);
        context.Features.Set<IHttpResponseBodyFeature>(buffered);
        context.Request.Path = canonical;
        context.Request.QueryString = query;
        try
        {
            await next(context);
            await buffered.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Path = asked;
            context.Request.QueryString = askedQuery;
        }

        var response = context.Response;
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Clear();
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            response.Headers.Location = PathString.FromUriComponent(canonical).ToUriComponent() + query.ToUriComponent();
            return;
        }

        // A redirect already leads to the one address of where the page is now; an error is told as it is.
        if (buffer.Length > 0)
        {
            buffer.Position = 0;
            await buffer.CopyToAsync(body.Stream, context.RequestAborted);
        }
    }
}
