using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site on which staff work.</summary>
public class StaffSite : RunningSite
{
    private int _members;

    protected virtual int SignInTriesPerMinute => 10_000;

    /// <summary>A browser in which nobody is signed in.</summary>
    public StaffBrowser NewBrowser() =>
        new(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(Origin), AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Signs in a new member of staff, by the sign-in page, in a browser of its own.</summary>
    public async Task<StaffBrowser> SignedInAsync(StaffRole role, string? name = null) => await SignInAsync(await AddMemberAsync(role, name));

    /// <summary>Signs in once more, in another browser. A code works once, so half a minute passes first where the member has used one.</summary>
    public async Task<StaffBrowser> SignInAsync(StaffCast member)
    {
        var browser = NewBrowser();
        await browser.OpenAsync("/staff/sign-in");
        await browser.PressAsync("ログイン", ("email", member.Email), ("password", StaffCast.Password), ("code", member.CodeAt(Clock.GetUtcNow())));
        Assert.False(browser.Address.StartsWith("/staff/sign-in", StringComparison.Ordinal), $"{member.Email} is not let in: {browser.MainText}");
        return browser;
    }

    /// <summary>An account that has been through its first sign-in.</summary>
    public async Task<StaffCast> AddMemberAsync(StaffRole role, string? name = null)
    {
        var number = Interlocked.Increment(ref _members);
        var member = new StaffCast($"{role.ToString().ToLowerInvariant()}-{number}@example.jp", name ?? $"{role} {number}", Authenticator.NewKey());
        await InStoreAsync(async services =>
        {
            var (account, _) = await services.GetRequiredService<StaffMembers>().AddAsync(member.Email, member.Name, role, new Person("test", "test")) ?? throw new InvalidOperationException();
            account.MustChangePassword = false;
            account.AuthenticatorKey = member.Key;
            account.PasswordHash = StaffCast.PasswordHash(services.GetRequiredService<IPasswordHasher<StaffMember>>(), account);
            await services.GetRequiredService<StaffDbContext>().SaveChangesAsync();
        });
        return member;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Exchange:SignInTriesPerMinute", SignInTriesPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Does something with the services of the running site.</summary>
    public async Task InStoreAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    public async Task<T> FromStoreAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider);
    }
}
