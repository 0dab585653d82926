using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>A site that staff work on, and the browsers they do it with.</summary>
public sealed class Office : IAsyncLifetime
{
    private ExchangeSiteOnPort? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _colleagues;
    private (Visitor Japanese, Visitor English)? _visitors;

    public async Task InitializeAsync()
    {
        _site = ExchangeSiteOnPort.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await InstalledChromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public DateTimeOffset Now => _site!.Clock.GetUtcNow();

    /// <summary>Lets half a minute pass, since a code of the authenticator app works once.</summary>
    public void WaitForTheNextCode() => _site!.Clock.Advance(TimeSpan.FromSeconds(30));

    /// <summary>Makes an account as the command <c>staff add</c> does.</summary>
    /// <returns>The one-time password.</returns>
    public async Task<string> HireAsync(string email, string name, StaffRole role)
    {
        var added = await FromStoreAsync(services => services.GetRequiredService<StaffMembers>().AddAsync(email, name, role, new Person("command", "command")));
        return added?.OneTimePassword ?? throw new InvalidOperationException($"{email} is there already.");
    }

    /// <summary>A colleague with a browser of their own, whose first day is long past, signed in.</summary>
    public async Task<Clerk> SignedInAsync(StaffRole role, string name, bool withScript = true)
    {
        var number = Interlocked.Increment(ref _colleagues);
        var colleague = new StaffCast($"colleague-{number}@example.jp", name, Authenticator.NewKey());
        await HireAsync(colleague.Email, name, role);
        await using var scope = _site!.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        var account = db.Users.Single(member => member.Email == colleague.Email);
        account.MustChangePassword = false;
        account.AuthenticatorKey = colleague.Key;
        account.PasswordHash = StaffCast.PasswordHash(scope.ServiceProvider.GetRequiredService<IPasswordHasher<StaffMember>>(), account);
        await db.SaveChangesAsync();
        var clerk = new Clerk(this, await OpenBrowserAsync(withScript: withScript), Hands.Mouse);
        await clerk.SignInAsync(colleague);
        return clerk;
    }

    /// <summary>Lets the interface speak a language to somebody from now on.</summary>
    /// <returns>The id of the account.</returns>
    public Task<string> SpeakAsync(string email, string language) => FromStoreAsync(async services =>
    {
        var id = services.GetRequiredService<StaffDbContext>().Users.Single(member => member.Email == email).Id;
        await services.GetRequiredService<StaffMembers>().SpeakAsync(id, language);
        return id;
    });

    /// <summary>The two who look at every page.</summary>
    internal async Task<(Visitor Japanese, Visitor English)> VisitorsAsync()
    {
        if (_visitors is { } here)
        {
            return here;
        }

        var (japanese, english) = (await SignedInAsync(StaffRole.Admin, "山本 直子"), await SignedInAsync(StaffRole.Admin, "Nina Olsen"));
        var account = $"/staff/accounts/{await SpeakAsync(english.Person.Account, Language.English.Segment)}";
        await StaffStates.PrepareAsync(this);
        var photo = await StaffStates.AddPhotoAsync(this);
        var asides = await StaffStates.KeepAsideAsync(this, japanese.Person, english.Person);
        _visitors = (await VisitorAsync(japanese, asides[0]), await VisitorAsync(english, asides[1]));
        return _visitors.Value;

        async Task<Visitor> VisitorAsync(Clerk clerk, (string Contested, string Orphaned) aside) =>
            new(this, await Inspector.OpenAsync(clerk.Tab.Context), clerk.Person) { Contested = aside.Contested, Orphaned = aside.Orphaned, Photo = photo, Account = account };
    }

    /// <summary>Does something with the services of the running site.</summary>
    public async Task<T> FromStoreAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _site!.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task DoAsync(Func<IServiceProvider, Task> work) => FromStoreAsync(async services =>
    {
        await work(services);
        return true;
    });

    /// <summary>Takes a translation from the public, as if nobody had made it yet.</summary>
    public async Task ForgetTranslationAsync(int number, Language language)
    {
        await using var scope = _site!.Services.CreateAsyncScope();
        var publisher = scope.ServiceProvider.GetRequiredService<Publisher>();
        var db = scope.ServiceProvider.GetRequiredService<ExchangeDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var entry = await publisher.PublishedAsync(number, default) ?? throw new InvalidOperationException($"There is no page {number}.");
        entry.Texts.RemoveAll(text => text.Language == language);
        await publisher.PublishAsync(entry, new PublicationNote { By = Person.Import, Reason = "test" }, default);
        await publisher.RaiseContentVersionAsync(default);
        await transaction.CommitAsync();
        await scope.ServiceProvider.GetRequiredService<KeptPages>().DropAsync();
    }

    /// <summary>A browser of someone's own.</summary>
    public async Task<IPage> OpenBrowserAsync(int width = Reader.Desktop, bool withScript = true, ColorScheme scheme = ColorScheme.Light, string locale = "ja-JP")
    {
        var context = await _browser!.NewContextAsync(new()
        {
            // By name: browsers tie a passkey to a host's name and take none for a number.
            BaseURL = new UriBuilder(_site!.Address) { Host = "localhost" }.ToString(),
            ViewportSize = new() { Width = width, Height = Reader.Height },
            Locale = locale,
            JavaScriptEnabled = withScript,
            ColorScheme = scheme,
        });
        return await context.NewPageAsync();
    }
}
