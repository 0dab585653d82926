using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site on which staff work.</summary>
public class StaffSite : RunningSite
{
    /// <summary>A browser in which nobody is signed in.</summary>
    public StaffBrowser NewBrowser() =>
        new(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(Origin), AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>A browser in which a member of staff is signed in.</summary>
    public Task<StaffBrowser> SignedInAsync(StaffRole role)
    {
        var name = role.ToString().ToLowerInvariant();
        var scheme = Services.GetRequiredService<IOptions<AuthenticationOptions>>().Value.DefaultScheme!;
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var who = new System.Security.Claims.ClaimsPrincipal(new SignedInStaff(name, $"{name}@example.jp", name, role, Language.Japanese).ToIdentity(scheme));
        var ticket = options.TicketDataFormat.Protect(new AuthenticationTicket(who, scheme));
        var browser = NewBrowser();
        browser.Client.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={ticket}");
        return Task.FromResult(browser);
    }
}
