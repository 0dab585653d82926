using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Which answers are kept: pages read by anyone, as ready-compressed bytes (security requirements 3.3). A page differs by its
/// address, by <c>?page=</c>, by the encoding, by the day in Japan, from which years of friendship are counted, and by the emergency notice.
/// </summary>
internal sealed class PublicPagesPolicy(TimeProvider clock, EditionDesk desk, bool keeps) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    private static readonly object Round = new();

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isForAnyone = keeps
            && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            && StringValues.IsNullOrEmpty(http.Request.Headers.Authorization)
            && http.User.Identity?.IsAuthenticated != true;
        http.Items[Round] = desk.Round;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = isForAnyone;
        context.AllowCacheStorage = isForAnyone;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.Tags.Add(PublicPages.CacheTag);
        context.CacheVaryByRules.QueryKeys = "page";
        context.CacheVaryByRules.VaryByValues["encoding"] = http.Request.Headers[HeaderNames.AcceptEncoding].ToString();
        context.CacheVaryByRules.VaryByValues["day"] = clock.InChitose().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["notice"] = await desk.NoticeMarkAsync(http.RequestServices.GetRequiredService<PublishedContent>, cancellation);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;

        // A page that was being written when its content changed is not kept past the change.
        var isOld = context.HttpContext.Items[Round] is int round && round != desk.Round;
        if (isOld || response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
