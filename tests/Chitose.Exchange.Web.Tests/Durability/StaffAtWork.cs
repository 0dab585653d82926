using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>A member of staff who saves drafts in the editor, and stays signed in however often the program is started anew.</summary>
internal sealed class StaffAtWork : IDisposable
{
    private readonly KeptCookies _cookies = new();
    private readonly StaffCast _member = new("editor@example.jp", "佐藤 花子", Authenticator.NewKey());
    private string _token = "";

    public Task JoinAsync(string dataDirectory) => OtherProcess.OnStoreAsync(dataDirectory, async services =>
    {
        var (account, _) = await services.GetRequiredService<StaffMembers>().AddAsync(_member.Email, _member.Name, StaffRole.Editor, Person.Import) ?? throw new InvalidOperationException();
        account.MustChangePassword = false;
        account.AuthenticatorKey = _member.Key;
        account.PasswordHash = StaffCast.PasswordHash(services.GetRequiredService<IPasswordHasher<StaffMember>>(), account);
        await services.GetRequiredService<StaffDbContext>().SaveChangesAsync();
    });

    public async Task SignInAsync(ServedProgram program)
    {
        using var client = At(program);
        var browser = new StaffBrowser(client);
        await browser.OpenAsync("/staff/sign-in");
        await browser.PressAsync("ログイン", ("email", _member.Email), ("password", StaffCast.Password), ("code", _member.CodeAt(DateTimeOffset.UtcNow)));
        Assert.Equal("/staff", browser.Address);
        _token = browser.Page.QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
    }

    public async Task<bool> IsSignedInAsync(ServedProgram program)
    {
        using var client = At(program);
        using var answer = await client.GetAsync(new Uri("/staff", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    }

    public HttpClient At(ServedProgram program) => new(_cookies, disposeHandler: false) { BaseAddress = program.Reader.BaseAddress };

    /// <returns>Whether the program says that it is saved.</returns>
    public async Task<bool> SaveAsync(HttpClient client, int entry, string basis, string title)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("form-token", _token), new("basis", basis), new("text.title", title), new("text.summary", $"{title} in short"), new("text.body", $"{title} at length"), new("do", "save"),
        ]);
        using var answer = await client.PostAsync(new Uri($"/staff/entries/{entry}/en", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.SeeOther && answer.Headers.Location?.OriginalString.StartsWith($"/staff/entries/{entry}/en", StringComparison.Ordinal) == true;
    }

    public void Dispose() => _cookies.Dispose();
}
