namespace Chitose.Exchange.Web.Delivery;

/// <summary>The response headers of security requirements 5, on every answer: pages, errors, files, redirects.</summary>
internal sealed class SecurityHeaders : IStartupFilter
{
    private const int YearInSeconds = 365 * 24 * 60 * 60;

    private static readonly HeaderPolicyCollection Pages = Common().AddContentSecurityPolicy(csp =>
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

    /// <summary>The drawings hold their light and dark colours in a style element of their own.</summary>
    private static readonly HeaderPolicyCollection Drawings = Common().AddContentSecurityPolicy(csp =>
    {
        csp.AddDefaultSrc().None();
        csp.AddStyleSrc().UnsafeInline();
    });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(IsDrawing, drawings => drawings.UseSecurityHeaders(Drawings));
        app.UseWhen(context => !IsDrawing(context), pages => pages.UseSecurityHeaders(Pages));
        app.Use((context, proceed) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.CacheControl = headers.CacheControl.ToString() switch
                {
                    "" => "no-store",

                    // Files named by their content may be kept by every cache on the way, not only by the browser.
                    var kept when kept.StartsWith("max-age", StringComparison.Ordinal) => $"public, {kept}",
                    var stated => stated,
                };

                return Task.CompletedTask;
            });
            return proceed(context);
        });
        next(app);
    };

    private static bool IsDrawing(HttpContext context) => context.Request.Path.Value?.EndsWith(".svg", StringComparison.Ordinal) == true;

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
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
        .RemoveServerHeader();
}
