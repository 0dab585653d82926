using Chitose.Exchange.Media;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>The response headers of security requirements 5, on every answer: pages, errors, files, redirects.</summary>
internal sealed class SecurityHeaders : IStartupFilter
{
    private const string StaffArea = "/staff";
    private const int YearInSeconds = 365 * 24 * 60 * 60;

    /// <summary>The drawings hold their light and dark colours in a style element of their own.</summary>
    private const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>A photo runs and loads nothing, whatever somebody managed to hide in it (security requirements 6.6).</summary>
    private const string PhotoPolicy = "default-src 'none'; sandbox";

    private static readonly HeaderPolicyCollection Policies = new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddMicrophone().None();
            policy.AddGeolocation().None();
        })
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(YearInSeconds)
        .RemoveServerHeader()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self().Data();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().None();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, proceed) =>
        {
            // Registered first, so it runs last: after the policies have been written.
            context.Response.OnStarting(Complete, context.Response);
            if (context.Request.Path.StartsWithSegments(StaffArea, StringComparison.OrdinalIgnoreCase))
            {
                context.Response.OnStarting(Withhold, context.Response);
            }

            return proceed(context);
        });
        app.UseSecurityHeaders(Policies);
        next(app);
    };

    /// <summary>Staff pages are for nobody's cache, for no search engine, and tell other sites nothing.</summary>
    private static Task Withhold(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        return Task.CompletedTask;
    }

    private static Task Complete(object state)
    {
        var response = (HttpResponse)state;
        if (response.ContentType == "image/svg+xml")
        {
            response.Headers.ContentSecurityPolicy = DrawingPolicy;
        }
        else if (PhotoFormat.All.Any(format => format.MediaType == response.ContentType))
        {
            response.Headers.ContentSecurityPolicy = PhotoPolicy;
        }

        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
            && response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<OpenToAllAttribute>() is not null)
        {
            response.Headers.AccessControlAllowOrigin = "*";
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        response.Headers.CacheControl = response.Headers.CacheControl.ToString() switch
        {
            "" => "no-store",

            // Files named by their content may be kept by every cache on the way, not only by the browser.
            var kept when kept.StartsWith("max-age", StringComparison.Ordinal) => $"public, {kept}",
            var stated => stated,
        };
        return Task.CompletedTask;
    }
}
