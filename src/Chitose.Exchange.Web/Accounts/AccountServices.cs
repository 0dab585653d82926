using System.Security.Claims;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Features.Staff;
using Chitose.Exchange.Web.Features.Staff.SendAgain;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Who staff are, how they sign in, and what each role may do.</summary>
internal static class AccountServices
{
    public const string Scheme = "Staff";
    public const string SignInPath = "/staff/sign-in";

    private const int HashRounds = 210_000;

    /// <summary>What the command that makes accounts needs as well.</summary>
    public static IServiceCollection AddAccountStore(this IServiceCollection services)
    {
        services.AddDbContextPool<StaffDbContext>((provider, options) => options
            .UseSqlite($"Data Source={provider.GetRequiredService<StoreFolder>().Database};Foreign Keys=True;Default Timeout=5")
            .AddInterceptors(provider.GetRequiredService<StoreConnection>()));
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<StaffDbContext>());
        services.AddIdentityCore<StaffMember>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.AllowedUserNameCharacters = "";
                options.User.RequireUniqueEmail = true;
            })
            .AddEntityFrameworkStores<StaffDbContext>();
        services.RemoveAll<IPasswordValidator<StaffMember>>();
        services.AddScoped<IPasswordValidator<StaffMember>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddScoped<StaffSessions>();
        services.AddScoped<StaffMembers>();
        services.AddScoped<AccountLog>();
        return services;
    }

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<SignInDesk>();
        services.AddScoped<IPasskeyHandler<StaffMember>, PasskeyHandler<StaffMember>>();
        services.AddScoped<Passkeys>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<ExchangeOptions>>((options, exchange) =>
        {
            // A passkey stands for both factors, so the device must know its owner, and must find the key without a name.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ServerDomain = Uri.TryCreate(exchange.Value.PublicOrigin, UriKind.Absolute, out var origin) ? origin.Host : null;
        });
        services.AddRateLimiter(SignInLimit.Configure);
        services.AddDataProtection().SetApplicationName("Chitose.Exchange");
        services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, ILoggerFactory>((options, data, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(data.Keys), loggers));
        services.AddAuthentication(Scheme).AddCookie(Scheme, options =>
        {
            options.Cookie = new HostCookie(HostCookie.Staff);
            options.ExpireTimeSpan = StaffSession.Longest;
            options.SlidingExpiration = false;
            options.Events.OnValidatePrincipal = ReadSession;
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
            options.Cookie = new HostCookie(HostCookie.Form);
            options.FormFieldName = "form-token";
            options.HeaderName = "X-Form-Token";
        });
        return services;
    }

    /// <summary>A session that has ended, or a role that has changed, holds from the next request on.</summary>
    private static async Task ReadSession(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<StaffSessions>();
        var id = context.Principal?.FindFirstValue(StaffSessions.SessionClaim);
        if (await sessions.FindAsync(id, context.HttpContext.RequestAborted) is { } found)
        {
            context.ReplacePrincipal(found);
        }
        else
        {
            context.RejectPrincipal();
        }
    }

    /// <summary>Leads to the sign-in page by path alone: the host of a request is nobody's word (security requirements 2.1).</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (RefusedForm.IsPossible(request))
        {
            RefusedForm.Note(context.HttpContext, FormRefusal.SignedOut);
            return Task.CompletedTask;
        }

        var returning = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : ReturnAddress.Home;
        context.Response.Redirect($"{SignInPath}?returnUrl={Uri.EscapeDataString(returning)}");
        return Task.CompletedTask;
    }

    private static async Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        if (SignedInStaff.Of(context.HttpContext.User) is { } staff)
        {
            var log = context.HttpContext.RequestServices.GetRequiredService<AccountLog>();
            await log.WriteAsync(staff.Person, AccountAction.AccessDenied, $"{context.Request.Method} {context.Request.Path}", CancellationToken.None);
        }
    }
}
