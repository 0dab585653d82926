using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Playwright;
using OtpNet;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>A member of staff at a browser, doing what the screens say, in their words.</summary>
public sealed class Clerk(Office office, IPage tab, Hands hands)
{
    public IPage Tab => tab;

    /// <summary>Who has signed in.</summary>
    public Person Person { get; private set; } = Person.Import;

    public ILocator Said => tab.Locator("main [role=status]").First;

    /// <summary>Signs in for the first time: own password, authenticator app, spare codes.</summary>
    public async Task SignInForTheFirstTimeAsync(string email, string oneTimePassword)
    {
        await tab.GotoAsync("/staff");
        await hands.WriteAsync(tab.GetByLabel("メールアドレス"), email);
        await hands.WriteAsync(tab.GetByLabel("パスワード", new() { Exact = true }), oneTimePassword);
        await PressAsync("ログイン");

        await hands.WriteAsync(tab.Locator("input[autocomplete=new-password]").First, StaffCast.Password);
        await hands.WriteAsync(tab.Locator("input[autocomplete=new-password]").Last, StaffCast.Password);
        await PressAsync("このパスワードにする");

        var key = (await tab.Locator("main code").First.InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await hands.WriteAsync(tab.GetByLabel(new Regex("^確認コード")), new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(office.Now.UtcDateTime));
        await hands.ChooseAsync(tab.GetByLabel("予備コードを控えました"));
        await PressAsync("設定を終える");
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("一覧");
    }

    public async Task SignOutAsync() => await PressAsync("ログアウト");

    /// <summary>Signs in as on any day but the first.</summary>
    public async Task SignInAsync(StaffCast member)
    {
        await tab.GotoAsync("/staff/sign-in");
        await hands.WriteAsync(tab.GetByLabel("メールアドレス"), member.Email);
        await hands.WriteAsync(tab.GetByLabel("パスワード", new() { Exact = true }), StaffCast.Password);
        await hands.WriteAsync(tab.GetByLabel(new Regex("^確認コード")), member.CodeAt(office.Now));
        await PressAsync("ログイン");
        Person = new Person(member.Email, member.Name);
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("一覧");
    }

    /// <summary>Adds a colleague on the accounts page.</summary>
    /// <returns>The one-time password that the page shows.</returns>
    public async Task<string> AddColleagueAsync(string email, string name, string role)
    {
        await GoToAsync("アカウント");
        await hands.WriteAsync(tab.GetByLabel(new Regex("^名前")), name);
        await hands.WriteAsync(tab.GetByLabel(new Regex("^メールアドレス")), email);
        await hands.SelectAsync(tab.Locator("#new-role"), role);
        await PressAsync("職員を追加");
        return await tab.Locator("main code").InnerTextAsync();
    }

    /// <summary>Follows a link of the menu.</summary>
    public Task GoToAsync(string place) => GoByAsync(tab.Locator("nav.nav a").Filter(new() { HasText = place }));

    /// <summary>Opens the editor from the list of all entries.</summary>
    public async Task EditAsync(string title, Language language)
    {
        await GoToAsync("一覧");
        var row = tab.Locator("table.matrix tr").Filter(new() { Has = tab.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }) });
        await GoByAsync(row.Locator("td a").Nth(language.Order));
    }

    public Task WriteAsync(string field, string text) => hands.WriteAsync(Field(field), text);

    public async Task<string> ReadAsync(string field) => await Field(field).InputValueAsync();

    /// <summary>Adds a photo to a page and describes it; only then can somebody else look at it.</summary>
    public async Task AddPhotoAsync(byte[] picture, string page, string caption, IReadOnlyDictionary<Language, string> descriptions)
    {
        await GoToAsync("写真");
        await tab.GetByLabel(new Regex("^写真のファイル")).SetInputFilesAsync(new FilePayload { Name = "photo.jpg", MimeType = "image/jpeg", Buffer = picture });
        await hands.SelectAsync(tab.GetByLabel(new Regex("^使うページ")), page);
        await PressAsync("写真を追加");
        await hands.ChooseAsync(tab.Locator("#role-content"));
        foreach (var (language, description) in descriptions)
        {
            await hands.WriteAsync(tab.Locator($"textarea[lang='{language.Tag}']"), description);
        }

        await hands.ChooseAsync(tab.Locator("#people-none"));
        var captions = tab.Locator("details").Filter(new() { HasText = "キャプション" });
        if (await captions.GetAttributeAsync("open") is null)
        {
            await hands.PressAsync(captions.Locator("summary"));
        }

        await hands.WriteAsync(tab.GetByLabel(new Regex("^キャプション・日本語")), caption);
        foreach (var language in descriptions.Keys.Where(language => !language.IsSource))
        {
            await hands.WriteAsync(captions.Locator($"input[lang='{language.Tag}']").First, descriptions[language]);
        }

        await PressAsync("確認を依頼");
    }

    /// <summary>Saves and goes to another language.</summary>
    public Task TurnToAsync(string language) => GoByAsync(tab.Locator(".tabs button").Filter(new() { HasText = language }));

    public Task ChooseAsync(string option) => hands.ChooseAsync(tab.GetByLabel(new Regex($"^{Regex.Escape(option)}")));

    public Task FillInAsync(string field, string text) => hands.WriteAsync(tab.GetByLabel(new Regex($"^{Regex.Escape(field)}")), text);

    public Task PressAsync(string button) => GoByAsync(tab.Locator("main, header").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public Task PressAsync(Regex button) => GoByAsync(tab.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = button }));

    public Task PressFirstLinkAsync(Regex link) => GoByAsync(tab.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = link }).First);

    public Task FollowAsync(string link) => GoByAsync(tab.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First);

    /// <summary>The page number in the address of the editor.</summary>
    public int PageNumber => int.Parse(Regex.Match(tab.Url, @"/entries/(\d+)").Groups[1].Value, CultureInfo.InvariantCulture);

    private ILocator Field(string name) => tab.Locator("form#entry").GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex($"^{Regex.Escape(name)}") });

    /// <summary>Presses what leads to another page, and waits for that page.</summary>
    private Task<IResponse?> GoByAsync(ILocator target) => tab.AfterAsync(() => hands.PressAsync(target));
}
