using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Who staff are, how they sign in, and what each role may do.</summary>
internal static class AccountServices
{
    public const string Scheme = "Staff";
    public const string SignInPath = "/staff/sign-in";

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Chitose.Exchange");
        services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, ILoggerFactory>((options, data, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(data.Keys), loggers));
        services.AddAuthentication(Scheme).AddCookie(Scheme, options =>
        {
            options.Cookie = new HostCookie("staff");
            options.LoginPath = SignInPath;
            options.ReturnUrlParameter = "returnUrl";
            options.Events.OnRedirectToLogin = AskToSignIn;
            options.Events.OnRedirectToAccessDenied = Refuse;
        });
        services.AddAuthorization(options =>
        {
            foreach (var role in Enum.GetValues<StaffRole>())
            {
                options.AddPolicy(role.ToString(), policy => policy.RequireAssertion(context => SignedInStaff.Of(context.User)?.IsAtLeast(role) == true));
            }
        });
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie = new HostCookie("form");
            options.FormFieldName = "form-token";
            options.HeaderName = "X-Form-Token";
        });
        return services;
    }

    /// <summary>Leads to the sign-in page by path alone: the host of a request is nobody's word (security requirements 2.1).</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var returning = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/staff";
        context.Response.Redirect($"{SignInPath}?returnUrl={Uri.EscapeDataString(returning)}");
        return Task.CompletedTask;
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
