using Microsoft.Playwright;
using static Chitose.Exchange.BrowserTests.Staff.StaffStates;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Every page of the staff area. A new address without a reading fails the tests, as does one that is said to have no page.</summary>
internal static class StaffReadings
{
    private const string Entry = "/staff/entries/{number}";
    private const string MainButton = "main form button.main";

    private static readonly string[] Kinds = ["partner", "event", "program", "page"];

    public static IReadOnlyList<StaffReading> All =>
    [
        .. Own, .. Entries, .. Review, .. Removal, .. Translating, .. Questions, .. Photos, .. WholeSite,
    ];

    /// <summary>Addresses that <see cref="FirstSignIn"/> reads, with the errors of their forms.</summary>
    public static IReadOnlyList<string> ReadAtFirstSignIn =>
    [
        "GET /staff/sign-in", "POST /staff/sign-in", "GET /staff/new-password", "POST /staff/new-password", "GET /staff/two-factor", "POST /staff/two-factor",
    ];

    /// <summary>Addresses that answer with a file, with what a script asks for, or with the way to another page; what is wrong is then told on a page that is read.</summary>
    public static IReadOnlyList<string> WithoutPage =>
    [
        "POST /staff/sign-in/passkey",
        "POST /staff/sign-in/passkey/options",
        "POST /staff/two-factor/codes",
        "POST /staff/sign-out",
        "POST /staff/language",
        "POST /staff/account/passkeys",
        "POST /staff/account/passkeys/options",
        "POST /staff/account/passkeys/{mark}/name",
        "POST /staff/account/passkeys/{mark}/remove",
        "GET /staff/guide/{picture}",
        $"GET {Entry}",
        $"POST {Entry}/{{lang}}/autosave",
        $"POST {Entry}/{{lang}}/findings",
        $"POST {Entry}/{{lang}}/presence",
        $"POST {Entry}/joining/{{save}}/revival",
        "GET /staff/entries/glossary/{lang}",
        $"POST {Entry}/schedule/cancellation",
        $"POST {Entry}/review-request", // what is wrong stands above the review, as with sending back
        $"POST {Entry}/review-request/taking-back",
        $"POST {Entry}/withdrawal/cancellation",
        "POST /staff/deleted/{number}/restoration",
        "POST /staff/publications/{revision}/look",
        "GET /staff/translations/export",
        "POST /staff/translations/{number}/{lang}/keeping",
        "POST /staff/translations/{number}/meaning",
        "POST /staff/translations/meanings/{id}/taking-back",
        "GET /staff/photos/{number}/image/{width}.{extension}",
        "POST /staff/photos/{number}/consent-withdrawal",
        "POST /staff/notices/removal",
        "POST /staff/notices/discard",
        "GET /staff/audit/file",
        "POST /staff/accounts/{id}/role",
        "POST /staff/accounts/{id}/reset",
        "POST /staff/accounts/{id}/stop",
        "POST /staff/accounts/{id}/resume",
        "POST /staff/accounts/{id}/sessions/end",
    ];

    private static IEnumerable<StaffReading> Own =>
    [
        StaffReading.Of("/staff", "/staff"),
        StaffReading.Of("/staff", "/staff?state=old", "filtered"),
        StaffReading.Of("/staff/account", "/staff/account"),
        StaffReading.Of("/staff/guide", "/staff/guide"),
        StaffReading.Of("/staff/rules", "/staff/rules"),
        new("GET /staff/send-again", "after a token has expired", async visitor =>
        {
            await visitor.OpenAsync("/staff/entries/3003/ja");
            await visitor.SendAsync(".bar button[value=save]", [("form-token", "expired"), ("Text.Summary", "What was typed must come back.")], 400);
        }),
        new("GET /staff/send-again", "after the session has ended", async visitor =>
        {
            await visitor.OpenAsync("/staff/entries/3003/ja");
            var cookies = await visitor.Tab.Context.CookiesAsync();
            await visitor.Tab.Context.ClearCookiesAsync();
            await visitor.SendAsync(".bar button[value=save]", [("Text.Summary", "What was typed must come back.")], 401);
            await visitor.Tab.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path, Secure = cookie.Secure, HttpOnly = cookie.HttpOnly,
            }));
        }),
    ];

    private static IEnumerable<StaffReading> Entries =>
    [
        StaffReading.Of("/staff/entries/new", "/staff/entries/new"),
        .. Kinds.SelectMany(kind => new[]
        {
            StaffReading.Of("/staff/entries/new", $"/staff/entries/new?kind={kind}", kind),
            new("POST /staff/entries/new", $"{kind} with errors", async visitor =>
            {
                await visitor.OpenAsync($"/staff/entries/new?kind={kind}");
                await visitor.SendAsync(MainButton, [("Slug", "not a slug")], 422);
            }),
        }),
        StaffReading.Of($"{Entry}/{{lang}}", "/staff/entries/1015/ja", "partner"),
        StaffReading.Of($"{Entry}/{{lang}}", "/staff/entries/1015/th", "translation of a partner"),
        StaffReading.Of($"{Entry}/{{lang}}", "/staff/entries/2001/ja", "event"),
        StaffReading.Of($"{Entry}/{{lang}}", "/staff/entries/3001/en", "program"),
        StaffReading.Of($"{Entry}/{{lang}}", "/staff/entries/1021/ko", "page"),
        StaffReading.Of($"{Entry}/{{lang}}", $"/staff/entries/{Faulty}/th", "with findings"),
        StaffReading.Of($"{Entry}/{{lang}}", $"/staff/entries/{Scheduled}/ja", "awaiting its publication"),
        StaffReading.Of($"{Entry}/{{lang}}", $"/staff/entries/{Outdated}/en", "outdated"),
        StaffReading.Of($"{Entry}/{{lang}}", $"/staff/entries/{Withdrawn}/ja", "withdrawn"),
        new($"POST {Entry}/{{lang}}", "with errors", async visitor =>
        {
            await visitor.OpenAsync("/staff/entries/1016/ja");
            await visitor.SendAsync(".bar button[value=review]", [("Partner.Date.Month", "13"), ("Partner.Longitude", "east"), ("Slug", "Not a slug!")], 422);
        }),
        StaffReading.Of($"{Entry}/preview/{{lang}}", "/staff/entries/1015/preview/th?of=draft"),
        new($"GET {Entry}/joining/{{save}}", "two texts", visitor => visitor.OpenAsync(visitor.Contested, 409)),
        new($"GET {Entry}/joining/{{save}}", "deleted meanwhile", visitor => visitor.OpenAsync(visitor.Orphaned, 409)),
        new($"POST {Entry}/joining/{{save}}", "without a choice", async visitor =>
        {
            await visitor.OpenAsync(visitor.Contested, 409);
            await visitor.SendAsync("main button[value=merge]", [], 409);
        }),
        StaffReading.Of($"{Entry}/history", "/staff/entries/1015/history"),
        StaffReading.Of($"{Entry}/history", $"/staff/entries/{Outdated}/history?restore=1", "with an older version"),
        new($"POST {Entry}/restoration", "without a reason", async visitor =>
        {
            await visitor.OpenAsync($"/staff/entries/{Outdated}/history?restore=1");
            await visitor.SendAsync("main form[action$=restoration] button.main", [], 422);
        }),
    ];

    private static IEnumerable<StaffReading> Review =>
    [
        StaffReading.Of("/staff/reviews", "/staff/reviews"),
        StaffReading.Of($"{Entry}/review", "/staff/entries/1015/review", "of nothing"),
        StaffReading.Of($"{Entry}/review", $"/staff/entries/{Faulty}/review", "with findings"),
        StaffReading.Of($"{Entry}/review", $"/staff/entries/{Scheduled}/review", "awaiting its publication"),
        new($"POST {Entry}/publication", "without an hour", async visitor =>
        {
            await visitor.OpenAsync($"/staff/entries/{Faulty}/review");
            await visitor.SendAsync("#decision button.main", [("when", "later")], 422);
        }),
        new($"POST {Entry}/publication", "of what was deleted meanwhile", async visitor =>
        {
            await visitor.OpenAsync($"/staff/entries/{Faulty}/review");
            await visitor.SendAsync("#decision button.main", [("comment", "Thank you.")], 409, $"/staff/entries/{Deleted}/publication");
        }),
        new($"POST {Entry}/sending-back", "without a word", async visitor =>
        {
            await visitor.OpenAsync($"/staff/entries/{Faulty}/review");
            await visitor.SendAsync("#decision button[formaction$=sending-back]", [], 422);
        }),
    ];

    private static IEnumerable<StaffReading> Removal =>
    [
        StaffReading.Of($"{Entry}/withdrawal", "/staff/entries/1015/withdrawal"),
        new($"POST {Entry}/withdrawal", "without a reason", async visitor =>
        {
            await visitor.OpenAsync("/staff/entries/1015/withdrawal");
            await visitor.SendAsync("main form button.danger", [("when", "later")], 422);
        }),
        StaffReading.Of($"{Entry}/deletion", "/staff/entries/1015/deletion"),
        new($"POST {Entry}/deletion", "without a reason", async visitor =>
        {
            await visitor.OpenAsync("/staff/entries/1015/deletion");
            await visitor.SendAsync("main form button.danger", [], 422);
        }),
        StaffReading.Of($"{Entry}/discard", $"/staff/entries/{Faulty}/discard"),
        new($"POST {Entry}/discard", "of another version", async visitor =>
        {
            await visitor.OpenAsync($"/staff/entries/{Faulty}/discard");
            await visitor.SendAsync("main form button.danger", [("version", Guid.Empty.ToString())], 422);
        }),
        StaffReading.Of("/staff/deleted", "/staff/deleted"),
    ];

    private static IEnumerable<StaffReading> Translating =>
    [
        StaffReading.Of("/staff/translations", "/staff/translations"),
        new("POST /staff/translations/import", "of nothing", async visitor =>
        {
            await visitor.OpenAsync("/staff/translations");
            await visitor.SendAsync("main form[action$=import] button", [], 422);
        }),
        new("POST /staff/translations/import", "taken and refused", async visitor =>
        {
            await visitor.OpenAsync("/staff/translations");
            await visitor.AttachAsync("#translator-file", "back.csv", "text/csv", await visitor.TranslatedSheetAsync());
            await visitor.SendAsync("main form[action$=import] button", []);
        }),
    ];

    private static IEnumerable<StaffReading> Questions =>
    [
        StaffReading.Of("/staff/questions", "/staff/questions"),
        StaffReading.Of("/staff/questions/{id}", "/staff/questions/Q01"),
        new("POST /staff/questions/{id}/notes", "without a word", async visitor =>
        {
            await visitor.OpenAsync("/staff/questions/Q01");
            await visitor.SendAsync("main form[action$=notes] button", [], 422);
        }),
        new("POST /staff/questions/{id}/decision", "without an answer", async visitor =>
        {
            await visitor.OpenAsync("/staff/questions/Q01");
            await visitor.SendAsync("main form[action$=decision] button.main", [], 422);
        }),
    ];

    private static IEnumerable<StaffReading> Photos =>
    [
        StaffReading.Of("/staff/photos", "/staff/photos"),
        new("POST /staff/photos", "refused", async visitor =>
        {
            await visitor.OpenAsync("/staff/photos");
            await visitor.AttachAsync("#file", "photo.jpg", "image/jpeg", "no picture"u8.ToArray());
            await visitor.SendAsync("main form[action$=photos] button", [], 422);
        }),
        new("GET /staff/photos/{number}", "", visitor => visitor.OpenAsync(visitor.Photo)),
        new("POST /staff/photos/{number}", "with errors", async visitor =>
        {
            await visitor.OpenAsync(visitor.Photo);
            await visitor.SendAsync("#edit button.main", [], 422);
        }),
    ];

    private static IEnumerable<StaffReading> WholeSite =>
    [
        StaffReading.Of("/staff/notices", "/staff/notices"),
        new("POST /staff/notices", "with errors", async visitor =>
        {
            await visitor.OpenAsync("/staff/notices");
            await visitor.SendAsync("main button[value=up]", [], 422);
        }),
        StaffReading.Of("/staff/notices/templates", "/staff/notices/templates"),
        StaffReading.Of("/staff/notices/templates/{id}", "/staff/notices/templates/earthquake"),
        new("POST /staff/notices/templates/{id}", "with errors", async visitor =>
        {
            await visitor.OpenAsync("/staff/notices/templates/earthquake");
            await visitor.EmptyAsync("#name");
            await visitor.SendAsync(MainButton, [], 422);
        }),
        StaffReading.Of("/staff/settings", "/staff/settings"),
        new("POST /staff/settings/contact", "with errors", async visitor =>
        {
            await visitor.OpenAsync("/staff/settings");
            await visitor.SendAsync("main form[action$=contact] button.main", [("telephone", "by letter")], 422);
        }),
        new("POST /staff/settings/work", "with errors", async visitor =>
        {
            await visitor.OpenAsync("/staff/settings");
            await visitor.SendAsync("main form[action$=work] button.main", [("helpContact", new string('x', 3000))], 422);
        }),
        StaffReading.Of("/staff/audit", "/staff/audit"),
        StaffReading.Of("/staff/accounts", "/staff/accounts"),
        new("GET /staff/accounts/{id}", "", visitor => visitor.OpenAsync(visitor.Account)),
        new("POST /staff/accounts", "with errors", async visitor =>
        {
            await visitor.OpenAsync("/staff/accounts");
            await visitor.SendAsync("main form[action$=accounts] button.main", [("email", "no address")], 422);
        }),
        new("POST /staff/accounts", "one-time password", async visitor =>
        {
            await visitor.OpenAsync("/staff/accounts");
            await visitor.SendAsync("main form[action$=accounts] button.main", [("name", "鈴木 一郎"), ("email", $"{Guid.NewGuid():N}@example.jp")]);
        }),
    ];
}
