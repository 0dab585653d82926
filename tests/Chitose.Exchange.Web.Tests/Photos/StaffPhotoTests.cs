using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Media;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Photos;

/// <summary>Staff add photos, describe them, ask for review, and take them away when a consent is withdrawn.</summary>
public sealed class StaffPhotoTests(PhotoSite site) : IClassFixture<PhotoSite>
{
    private static readonly (string, string)[] Whole =
    [
        ("Role", "Content"), ("People", "None"), ("Caption[ja]", "湖の朝"),
        .. Language.All.Select(language => ($"Alternative[{language.Tag}]", $"Lake ({language.Tag})")),
    ];

    [Fact]
    public async Task A_photo_comes_from_an_upload_to_readers_of_five_languages()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "1013");
        Assert.Equal($"#{number}", (await DraftAsync(number))!.Title);
        await browser.PressAsync("下書きを保存", Whole);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("湖の朝", browser.Heading);

        await browser.PressAsync("確認を依頼");
        Assert.Contains("確認待ち", browser.MainText, StringComparison.Ordinal);
        var file = (Photo)(await DraftAsync(number))!.Read();
        using var before = await site.GetAsync($"/media/{file.File.Id}/480.jpg");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        await PublishAsync(number, Language.All);

        foreach (var language in Language.All)
        {
            var page = await site.PageAsync($"/{language.Segment}/partners/kongsberg");
            Assert.Equal($"Lake ({language.Tag})", page.QuerySelector(".place picture img")!.GetAttribute("alt"));
        }

        using var after = await site.GetAsync($"/media/{file.File.Id}/480.jpg");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_photo_without_caption_waits_for_its_person_under_a_name_that_people_understand()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "1014");

        await browser.OpenAsync("/staff");

        Assert.Contains($"写真 {number}（説明文はまだありません）", browser.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain($"#{number}", browser.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_is_asked_for_in_the_person_s_own_words()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "1016");
        Assert.Equal("写真の追加", browser.Page.QuerySelector("#why")!.TextContent.Trim());

        await browser.PressAsync("確認を依頼", [.. Whole, ("Why", " ")]);
        Assert.Equal("#why", browser.Page.QuerySelector("#errors li a")!.GetAttribute("href"));
        await browser.PressAsync("確認を依頼", ("Why", "訪問団の人から届いた写真です。"));

        Assert.Equal("訪問団の人から届いた写真です。", (await DraftAsync(number))!.Reason);
        Assert.Equal("訪問団の人から届いた写真です。", browser.Page.QuerySelector("#why")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_publisher_sees_a_photo_in_its_review_and_publishes_it_there()
    {
        var editor = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(editor, "1012");
        await editor.PressAsync("確認を依頼", Whole);
        var publisher = await site.SignedInAsync(StaffRole.Publisher);

        var review = await publisher.OpenAsync($"/staff/entries/{number}/review");

        Assert.Equal("湖の朝の変更を確認", publisher.Heading);
        var image = review.QuerySelector("main figure img")!;
        Assert.Equal("Lake (ja)", image.GetAttribute("alt"));
        using var file = await publisher.Client.GetAsync(new Uri(image.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal("image/jpeg", file.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Lake (th)", review.QuerySelector("#agreement")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(review.QuerySelectorAll("a[href*='/preview/']"));
        await publisher.PressAsync("選んだ言語を公開");
        Assert.Contains("を公開しました", publisher.MainText, StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync("/th/partners/ibusuki")).QuerySelector("picture"));
    }

    [Fact]
    public async Task A_missing_description_holds_back_its_language_only()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "1014");

        await browser.PressAsync("確認を依頼", WholeBut(("Alternative[th]", ""), ("Caption[th]", "ทะเลสาบ")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.StartsWith("エラー：", browser.Page.Title, StringComparison.Ordinal);
        Assert.Equal(["#alternative-th"], browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal("true", browser.Page.QuerySelector("#alternative-th")!.GetAttribute("aria-invalid"));
        Assert.Contains("下書きに保存してあります", browser.MainText, StringComparison.Ordinal);

        await browser.PressAsync("確認を依頼", ("Caption[th]", ""));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await PublishAsync(number, Language.All);

        Assert.NotNull((await site.PageAsync("/ko/partners/changchun")).QuerySelector("picture"));
        Assert.Null((await site.PageAsync("/th/partners/changchun")).QuerySelector("picture"));
    }

    [Fact]
    public async Task What_must_be_known_is_asked_for_and_what_was_typed_is_kept()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await UploadAsync(browser, "");

        await browser.PressAsync("確認を依頼", ("People", "Minors"), ("Caption[ja]", "子どもの日"), ("ConsentUntil", "soon"), ("Consent", "  "));

        Assert.Equal(["#consent-reference", "#role"], browser.Page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal("soon", Field(browser, "consent-until").GetAttribute("value"));
        Assert.Equal("子どもの日", Field(browser, "title-ja").Value);
        Assert.True(browser.Page.QuerySelector<IHtmlInputElement>("#people-minors")!.IsChecked);
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_saved()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "2001");

        await browser.PressAsync(
            "下書きを保存",
            WholeBut(("Role", "Decorative"), ("People", "Minors"), ("Consent", "同意書 12"), ("ConsentUntil", "2027-03-31"), ("Credit[ja]", "千歳市"), ("Taken", "2019-09"), ("Focus", "TopLeft"), ("Page", "1011"), ("Places[0].Position", "7")));

        var photo = (Photo)(await DraftAsync(number))!.Read();
        Assert.Equal((PhotoRole.Decorative, PhotoPeople.Minors, "2019-09"), (photo.Role, photo.People, photo.Taken.ToString()));
        Assert.Equal(new PhotoConsent("同意書 12") { Until = new DateOnly(2027, 3, 31) }, photo.Consent);
        Assert.Equal(Chitose.Exchange.Media.Focus.TopLeft, photo.Focus);
        Assert.Equal([1011, 2001], photo.Places.Select(place => place.Page));
        Assert.Equal(7, photo.Places[1].Position);
        Assert.Equal("2027-03-31", Field(browser, "consent-until").Value);
        Assert.Equal("2019-09", Field(browser, "taken").Value);

        await browser.PressAsync("下書きを保存", ("Places[0].IsRemoved", "true"));
        Assert.Equal([2001], ((Photo)(await DraftAsync(number))!.Read()).Places.Select(place => place.Page));
    }

    [Fact]
    public async Task A_stale_form_is_kept_aside_and_changes_nothing()
    {
        var (first, second) = (await site.SignedInAsync(StaffRole.Editor), await site.SignedInAsync(StaffRole.Editor));
        var number = await UploadAsync(first, "");
        await second.OpenAsync(first.Address);
        await first.PressAsync("下書きを保存", ("Caption[ja]", "一人目"));

        await second.PressAsync("下書きを保存", ("Caption[ja]", "二人目"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.StartsWith($"/staff/entries/{number}/joining/", second.Address, StringComparison.Ordinal);
        Assert.Equal("一人目", (await DraftAsync(number))!.Title);
    }

    [Fact]
    public async Task A_withdrawn_consent_takes_the_photo_from_readers_at_once()
    {
        var photo = await site.NewAsync(1015, Language.Japanese);
        photo.People = PhotoPeople.Minors;
        photo.Consent = new PhotoConsent("同意書 99");
        await site.PublishAsync(photo);
        Assert.NotNull((await site.PageAsync("/ja/partners/jeju-tourism-association")).QuerySelector("picture"));
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync($"/staff/photos/{photo.Number}");

        await browser.PressAsync("同意を取り消す");

        Assert.Contains("同意が取り消されました", browser.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("button"), button => button.TextContent == "同意を取り消す");
        Assert.Null((await site.PageAsync("/ja/partners/jeju-tourism-association")).QuerySelector("picture"));
        using var file = await site.GetAsync($"/media/{photo.File.Id}/480.jpg");
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        var list = await browser.OpenAsync("/staff/photos");
        Assert.Contains(photo.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), list.QuerySelector("section[aria-labelledby=hidden] a")!.GetAttribute("href"), StringComparison.Ordinal);
        var turns = await browser.OpenAsync("/staff");
        Assert.NotNull(turns.QuerySelector($"section[aria-labelledby=turn-heading] a[href='/staff/photos/{photo.Number}']"));
        Assert.NotNull(list.QuerySelector(".nav [aria-current=page] .n"));
        Assert.True(await site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Audit.AnyAsync(row => row.Action == AuditAction.ConsentWithdrawn && row.Subject.Contains($" {photo.Number} "))));
    }

    [Fact]
    public async Task A_withdrawal_reaches_the_draft_that_somebody_works_on()
    {
        var photo = await site.NewAsync(1016, Language.Japanese);
        photo.Consent = new PhotoConsent("同意書 5");
        await site.PublishAsync(photo);
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync($"/staff/photos/{photo.Number}");
        await browser.PressAsync("下書きを保存", ("Caption[ja]", "直した説明"));

        await browser.PressAsync("同意を取り消す");
        Assert.Contains("\"withdrawn\":\"2026-11-24\"", (await DraftAsync(photo.Number))!.Json, StringComparison.Ordinal);
        await browser.PressAsync("確認を依頼");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("この同意は取り消されました", browser.MainText, StringComparison.Ordinal);
        Assert.Equal("直した説明", Field(browser, "title-ja").Value);
    }

    [Fact]
    public async Task A_draft_is_seen_by_staff_only()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "");
        var image = browser.Page.QuerySelector(".photo img")!.GetAttribute("src")!;

        using var seen = await browser.Client.GetAsync(new Uri(image, UriKind.Relative));
        using var unseen = await site.GetAsync(image);
        using var none = await browser.Client.GetAsync(new Uri($"/staff/photos/{number}/image/480.jpg?of=public", UriKind.Relative));
        using var odd = await browser.Client.GetAsync(new Uri($"/staff/photos/{number}/image/481.jpg", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (seen.StatusCode, seen.Content.Headers.ContentType?.MediaType));
        Assert.Equal("default-src 'none'; sandbox", SecurityHeaderTable.Value(seen, "Content-Security-Policy"));
        Assert.Equal("no-store", SecurityHeaderTable.Value(seen, "Cache-Control"));
        Assert.Equal(HttpStatusCode.Redirect, unseen.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (none.StatusCode, odd.StatusCode));
    }

    [Fact]
    public async Task Hostile_files_are_refused_and_nothing_of_them_is_kept()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff/photos");
        var form = StaffForm.Of(browser.Page.QuerySelector<IHtmlFormElement>("form[enctype]")!);
        var (before, drafts) = (site.Media.Ids().Count(), await CountDraftsAsync());

        foreach (var (what, fileName, content, _) in HostileFiles.All.Where(file => file.Content.Length < 1_000_000))
        {
            await browser.SendAsync(form.Attach("File", fileName.Replace("\0", "%00", StringComparison.Ordinal), content));
            Assert.True(browser.Status == HttpStatusCode.UnprocessableEntity, $"{what}: {browser.Status}");
            Assert.NotNull(browser.Page.QuerySelector("#file-fault"));
        }

        Assert.Equal((before, drafts), (site.Media.Ids().Count(), await CountDraftsAsync()));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_in_words_that_help()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff/photos");
        var form = StaffForm.Of(browser.Page.QuerySelector<IHtmlFormElement>("form[enctype]")!).With(("Page", "1012"));

        await browser.SendAsync(form.Attach("File", "plan.pdf", "%PDF-1.7"u8.ToArray()));

        Assert.Contains("この形式は使えません。JPEG・PNG・WebP（10 MBまで）にしてください", browser.Page.QuerySelector("#file-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1012", browser.Page.QuerySelector<IHtmlSelectElement>("#page")!.Value);
    }

    [Fact]
    public async Task A_form_can_change_nothing_but_its_own_fields()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "");
        var before = (Photo)(await DraftAsync(number))!.Read();

        await browser.PressAsync(
            "下書きを保存",
            [
                .. Whole, ("Number", "1011"), ("Slug", "taken-over"), ("File.Id", "ffffffffffffffffffffffffffffffff"), ("Places[0].Page", "1021"), ("Places[0].Position", "1"),
                ("Consent.Withdrawn", "2020-01-01"), ("Texts[0].Body.Markdown", "<script>"), ("Focus", "99"), ("Page", "1021"), ("State", "Scheduled"), ("Title", "x"),
            ]);

        var after = (Photo)(await DraftAsync(number))!.Read();
        Assert.Equal((before.Slug, before.Number, before.File.Id, before.Focus), (after.Slug, after.Number, after.File.Id, after.Focus));
        Assert.Empty(after.Places);
        Assert.Null(after.Consent);
        Assert.All(after.Texts, text => Assert.Equal("", text.Body.Markdown));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
    }

    [Fact]
    public async Task Another_file_takes_the_place_of_the_first()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "");
        var before = (Photo)(await DraftAsync(number))!.Read();
        var form = StaffForm.Of(browser.Page.QuerySelector<IHtmlFormElement>("#edit")!, browser.Page.QuerySelector<IHtmlButtonElement>("#edit button[value=save]"));

        await browser.SendAsync(form.Attach("File", "other.png", SamplePhotos.Png(500, 300)));
        var after = (Photo)(await DraftAsync(number))!.Read();
        form = StaffForm.Of(browser.Page.QuerySelector<IHtmlFormElement>("#edit")!).With(("Caption[ja]", "残る説明"));
        await browser.SendAsync(form.Attach("File", "other.png", "no photo"u8.ToArray()));

        Assert.Equal((500, 300), (after.File.Width, after.File.Height));
        Assert.NotEqual(before.File.Id, after.File.Id);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal((after.File.Id, "残る説明"), (((Photo)(await DraftAsync(number))!.Read()).File.Id, (await DraftAsync(number))!.Title));
    }

    [Fact]
    public async Task The_editor_of_pages_leads_to_the_photo()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "");

        foreach (var address in new[] { $"/staff/entries/{number}", $"/staff/entries/{number}/th", $"/staff/entries/{number}/preview/ja" })
        {
            await browser.OpenAsync(address);
            Assert.Equal((HttpStatusCode.OK, $"/staff/photos/{number}"), (browser.Status, browser.Address));
        }

        await browser.OpenAsync("/staff/photos/1011");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private static (string, string)[] WholeBut(params (string Field, string Value)[] others) =>
        [.. Whole.Where(field => others.All(other => other.Field != field.Item1)), .. others];

    [Fact]
    public async Task The_editor_of_a_page_shows_its_photos()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        var number = await UploadAsync(browser, "2003");

        await browser.OpenAsync("/staff/entries/2003/ja");

        Assert.Contains(browser.Page.QuerySelectorAll("#photos a"), link => link.GetAttribute("href") == $"/staff/photos/{number}");
    }

    /// <summary>Uploads a photo by the form; its own page is then open.</summary>
    private static async Task<int> UploadAsync(StaffBrowser browser, string page)
    {
        await browser.OpenAsync("/staff/photos");
        var form = StaffForm.Of(browser.Page.QuerySelector<IHtmlFormElement>("form[enctype]")!).With(("Page", page));
        await browser.SendAsync(form.Attach("File", "DSC_0001.JPG", SamplePhotos.Landscape(600, 400)));
        Assert.StartsWith("/staff/photos/", browser.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        return int.Parse(browser.Address["/staff/photos/".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<Draft?> DraftAsync(int number) =>
        site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Number == number));

    private Task<int> CountDraftsAsync() => site.FromStoreAsync(services => services.GetRequiredService<ExchangeDbContext>().Drafts.CountAsync());

    private async Task PublishAsync(int number, IReadOnlyList<Language> languages)
    {
        var draft = (await DraftAsync(number))!;
        await site.InStoreAsync(async services =>
        {
            var order = new PublishOrder { Number = number, Version = draft.Version, Languages = languages, By = new Person("p@example.jp", "P") };
            Assert.IsType<PublishOutcome.Done>(await services.GetRequiredService<Publication>().PublishAsync(order, default));
            await services.GetRequiredService<KeptPages>().DropAsync();
        });
    }

    private static IHtmlInputElement Field(StaffBrowser browser, string id) => browser.Page.QuerySelector<IHtmlInputElement>($"#{id}")!;
}
