using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Dashboard;

public sealed class DashboardTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task Every_entry_stands_in_the_matrix_with_a_link_to_each_language()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var page = await browser.OpenAsync("/staff?kind=partner");

        Assert.Equal(6, Rows(page).Count);
        var row = Row(page, "コングスベルグ市");
        Assert.Equal("row", row.QuerySelector("th")!.GetAttribute("scope"));
        Assert.Equal(
            ["ja", "en", "zh", "ko", "th"],
            row.QuerySelectorAll<IHtmlAnchorElement>("td a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal("/staff/questions/q04", row.QuerySelector("th .lk")!.GetAttribute("href"));
        Assert.StartsWith("6項目 × 5言語", page.QuerySelector("table caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_is_cut_into_pages_of_fifty_and_says_so()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var first = await browser.OpenAsync("/staff");
        var shown = first.QuerySelector("[role=status]")!.TextContent;
        var second = await browser.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(50, Rows(first).Count);
        Assert.Contains("1番目から50番目", shown, StringComparison.Ordinal);
        Assert.NotEmpty(Rows(second));
        Assert.Empty(Numbers(first).Intersect(Numbers(second)));
        Assert.Equal("/staff", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_filter_keeps_what_was_chosen()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);
        await browser.OpenAsync("/staff");

        var page = await browser.PressAsync("絞り込む", ("kind", "program"), ("lang", "th"), ("state", "pub"));

        Assert.Equal("program", page.QuerySelector<IHtmlSelectElement>("#kind")!.Value);
        Assert.Equal("th", page.QuerySelector<IHtmlSelectElement>("#lang")!.Value);
        Assert.Equal(2, page.QuerySelectorAll("thead th").Length);
        Assert.All(Numbers(page), number => Assert.StartsWith("3", number, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/staff?kind=castle&lang=xx&state=odd&person=&page=-1")]
    [InlineData("/staff?kind=99&page=abc")]
    public async Task A_filter_that_makes_no_sense_filters_nothing(string address)
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var page = await browser.OpenAsync(address);

        Assert.Equal(50, Rows(page).Count);
    }

    [Fact]
    public async Task Each_cell_counts_what_the_checks_find_in_it_as_it_is_written()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor, "高橋 良");
        var (browser, by) = (await site.SignInAsync(member), new Person(member.Email, member.Name));
        var before = Row(await browser.OpenAsync("/staff?kind=partner"), "長春市").TextContent;
        await EditAsync(1014, by, english => english.Title = "");

        var row = Row(await browser.OpenAsync("/staff?kind=partner"), "長春市");

        Assert.DoesNotContain("誤り", before, StringComparison.Ordinal);
        Assert.Contains("誤り 1", row.QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("誤り", row.QuerySelectorAll("td")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_waits_for_its_writer_and_then_for_a_publisher()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor, "李 英姫");
        var writer = await site.SignInAsync(member);
        var publisher = await site.SignedInAsync(StaffRole.Publisher);
        var version = await EditAsync(1012, new Person(member.Email, member.Name));

        var writing = await writer.OpenAsync("/staff");
        await AskAsync(1012, version, new Person(member.Email, member.Name));
        var waiting = await publisher.OpenAsync("/staff?state=review");

        var mine = Turn(writing, "英語");
        Assert.Contains("あなたの書きかけ", mine.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/entries/1012/en", mine.QuerySelector("a")!.GetAttribute("href"));
        var theirs = Turn(waiting, "英語");
        Assert.Contains("李 英姫さんから", theirs.TextContent, StringComparison.Ordinal);
        Assert.Contains("「言い回しを直しました」", theirs.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/entries/1012/review", theirs.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["1012"], Numbers(waiting));
        Assert.Contains("確認を依頼しました", waiting.QuerySelector("[aria-labelledby=changes-heading]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_back_or_kept_aside_waits_for_its_writer()
    {
        var member = await site.AddMemberAsync(StaffRole.Editor, "佐藤 花子");
        var (browser, by) = (await site.SignInAsync(member), new Person(member.Email, member.Name));
        var version = await EditAsync(1013, by);
        await AskAsync(1013, version, by);
        await site.InStoreAsync(services => services.GetRequiredService<Reviews>().SendBackAsync(1013, version, new Person("tanaka@example.jp", "田中 健"), "用語集の語に", default));
        var aside = await SaveOnOldAsync(1014, by);

        var page = await browser.OpenAsync("/staff");

        var sentBack = Turn(page, "英語");
        Assert.Contains("差し戻されました", sentBack.TextContent, StringComparison.Ordinal);
        Assert.Contains("田中 健さん", sentBack.TextContent, StringComparison.Ordinal);
        Assert.Contains("「用語集の語に」", sentBack.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/staff/entries/1014/joining/{aside:N}", Turn(page, "長春市").QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_its_writer_published_waits_for_another_publisher()
    {
        var member = await site.AddMemberAsync(StaffRole.Publisher, "山本 直子");
        var (own, other) = (await site.SignInAsync(member), await site.SignedInAsync(StaffRole.Publisher));
        var by = new Person(member.Email, member.Name);
        var order = new PublishOrder
        {
            Number = 1016,
            Version = await EditAsync(1016, by),
            Languages = Language.All,
            By = by,
            Approval = new Approval(OwnWorkReason: "ほかにだれもいないため", OverrideReason: "試験"),
        };
        await site.InStoreAsync(async services => Assert.IsType<PublishOutcome.Done>(await services.GetRequiredService<Publication>().PublishAsync(order, default)));

        var item = Turn(await other.OpenAsync("/staff"), "空港高等学校");

        Assert.Contains("「ほかにだれもいないため」", item.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/look", item.QuerySelector("form")!.GetAttribute("action"), StringComparison.Ordinal);
        Assert.DoesNotContain("ほかにだれもいないため", (await own.OpenAsync("/staff")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_of_the_next_twelve_months_are_shown_in_their_order()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var page = await browser.OpenAsync("/staff");

        var days = page.QuerySelector("[aria-labelledby=days-heading]")!;
        Assert.Equal(
            ["2027-04-15", "2027-04-21", "2027-08-31", "2027-09-01", "2027-10-11", "2027-11-08"],
            days.QuerySelectorAll("li time").Select(time => time.GetAttribute("datetime")));
        Assert.Contains("2028年8月31日", days.TextContent, StringComparison.Ordinal);
        Assert.Contains("年を確認中", days.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_questions_are_counted_and_named()
    {
        var browser = await site.SignedInAsync(StaffRole.Editor);

        var page = await browser.OpenAsync("/staff?state=fact");

        Assert.Contains("要確認の事実（17件）", page.QuerySelector("#questions-heading")!.TextContent, StringComparison.Ordinal);
        Assert.All(Rows(page), row => Assert.NotNull(row.QuerySelector("th .st-fact")));
    }

    private Task<Guid> EditAsync(int number, Person by) => EditAsync(number, by, english => english.Summary += " More.");

    private async Task<Guid> EditAsync(int number, Person by, Action<EntryText> change) => await site.FromStoreAsync(async services =>
    {
        var desk = services.GetRequiredService<DraftDesk>();
        var copy = await desk.OpenAsync(number, default);
        change(copy!.Entry.TextIn(Language.English)!);
        return Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, by, false, default)).Draft.Version;
    });

    /// <summary>Saves on what somebody else has saved over meanwhile.</summary>
    private async Task<Guid> SaveOnOldAsync(int number, Person by)
    {
        var copy = await site.FromStoreAsync(services => services.GetRequiredService<DraftDesk>().OpenAsync(number, default));
        await EditAsync(number, new Person("lee@example.jp", "李 英姫"));
        copy!.Entry.TextIn(Language.English)!.Summary += " Mine.";
        return await site.FromStoreAsync(async services =>
            Assert.IsType<SaveOutcome.KeptAside>(await services.GetRequiredService<DraftDesk>().SaveAsync(copy.Entry, copy.Basis, by, false, default)).Mine.Version);
    }

    private Task AskAsync(int number, Guid version, Person by) => site.InStoreAsync(services =>
        services.GetRequiredService<Reviews>().AskAsync(number, version, by, "言い回しを直しました", null, default));

    private static IElement Turn(IHtmlDocument page, string title) =>
        page.QuerySelectorAll("[aria-labelledby=turn-heading] li").Single(item => item.QuerySelector("strong")!.TextContent.Trim().EndsWith(title, StringComparison.Ordinal));

    private static IElement Row(IHtmlDocument page, string title) => Rows(page).Single(row => row.QuerySelector("th a")!.TextContent == title);

    private static List<IElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("table.matrix tbody tr:not(.kind)")];

    private static List<string> Numbers(IHtmlDocument page) => [.. Rows(page).Select(row => row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[3])];
}
