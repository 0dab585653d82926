namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The table of security requirements 5.</summary>
public static class SecurityHeaderTable
{
    private static readonly string[] Directives =
    [
        "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
        "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
    ];

    private static readonly string[] Telling = ["Server", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version", "Set-Cookie", "Access-Control-Allow-Origin"];

    public static void AssertOn(HttpResponseMessage answer)
    {
        AssertCommon(answer);
        Assert.Equal(Directives.Order(), Value(answer, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries).Order());
    }

    /// <summary>All but the content policy.</summary>
    public static void AssertCommon(HttpResponseMessage answer)
    {
        Assert.Equal("nosniff", Value(answer, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Value(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Value(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Value(answer, "Cross-Origin-Resource-Policy"));
        foreach (var denied in new[] { "camera=()", "microphone=()", "geolocation=()" })
        {
            Assert.Contains(denied, Value(answer, "Permissions-Policy"), StringComparison.Ordinal);
        }

        Assert.NotEmpty(Value(answer, "Cache-Control"));
        Assert.DoesNotContain("unsafe-eval", Value(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("*", Value(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain(Telling, header => answer.Headers.Contains(header));
    }

    public static string Value(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) ? Assert.Single(values) : throw new InvalidOperationException($"{header} is missing on {answer.RequestMessage?.RequestUri}");
}
