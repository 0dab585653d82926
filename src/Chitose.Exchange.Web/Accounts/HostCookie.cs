namespace Chitose.Exchange.Web.Accounts;

/// <summary>
/// A cookie of this host alone, always marked Secure (security requirements 4.6). The framework's own setting for that makes forms
/// fail where the site is tried out over plain http on localhost; browsers keep such a cookie there all the same.
/// </summary>
internal sealed class HostCookie : CookieBuilder
{
    /// <summary>Name of the cookie that says which session a request belongs to.</summary>
    public const string Staff = "__Host-staff";

    /// <summary>Name of the cookie that forms are checked against.</summary>
    public const string Form = "__Host-form";

    public HostCookie(string name)
    {
        Name = name;
        Path = "/";
        HttpOnly = true;
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.None;
        IsEssential = true;
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var cookie = base.Build(context, expiresFrom);
        cookie.Secure = true;
        cookie.Path = "/";
        cookie.Domain = null;
        return cookie;
    }
}
