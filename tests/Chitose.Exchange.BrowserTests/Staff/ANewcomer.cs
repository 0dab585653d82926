using System.Text.RegularExpressions;
using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Tests.Media;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>The tasks of the first day, from the account to the restored text, as the screens tell them.</summary>
[Collection(OfficeGroup.Name)]
public sealed class ANewcomer(Office office)
{
    private const int Anchorage = 1011;
    private const string ThaiTitle = "เมืองแองเคอเรจ";
    private const string ThaiSummary = "เมืองที่ใหญ่ที่สุดในรัฐอะแลสกา เป็นเมืองพี่เมืองน้องกับชิโตเสะ";
    private const string ThaiBody = "แองเคอเรจเป็นเมืองที่ใหญ่ที่สุดในรัฐอะแลสกา ตั้งอยู่ริมอ่าวคุก";

    public static TheoryData<string> Ways => ["mouse", "keyboard", "no script"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Corrects_a_page_and_adds_a_translation_which_a_publisher_makes_public_and_takes_back(string way)
    {
        var hands = way == "keyboard" ? Hands.Keyboard : Hands.Mouse;
        var withScript = way != "no script";
        var mark = way.Replace(' ', '-');
        await office.ForgetTranslationAsync(Anchorage, Language.Thai);
        var reader = await office.OpenBrowserAsync();
        await reader.GotoAsync("/th/partners/anchorage");
        await Assertions.Expect(reader.Locator(".notice")).ToBeVisibleAsync();

        // The admin, who has just been made by the command, adds the newcomer and a publisher.
        var admin = new Clerk(office, await office.OpenBrowserAsync(withScript: withScript), hands);
        await admin.SignInForTheFirstTimeAsync($"yamamoto-{mark}@example.jp", await office.HireAsync($"yamamoto-{mark}@example.jp", "山本 直子", StaffRole.Admin));
        var satoPassword = await admin.AddColleagueAsync($"sato-{mark}@example.jp", "佐藤 花子", "編集担当");
        var tanakaPassword = await admin.AddColleagueAsync($"tanaka-{mark}@example.jp", "田中 健", "公開責任者");

        // The newcomer corrects the Japanese, writes the Thai, and asks for review.
        var sato = new Clerk(office, await office.OpenBrowserAsync(withScript: withScript), hands);
        await sato.SignInForTheFirstTimeAsync($"sato-{mark}@example.jp", satoPassword);
        await sato.EditAsync("アンカレジ市", Language.Japanese);
        var summary = await sato.ReadAsync("要約");
        await sato.WriteAsync("要約", $"{summary}（{mark}）");
        await sato.ChooseAsync("意味は変わらない");
        await sato.TurnToAsync("タイ語");
        await sato.WriteAsync("見出し", ThaiTitle);
        await sato.WriteAsync("要約", ThaiSummary);
        await sato.WriteAsync("本文", ThaiBody);
        await sato.WriteAsync("何を、なぜ変えたか", "タイ語のページを新しく作りました。");
        await sato.PressAsync("確認を依頼");
        await Assertions.Expect(sato.Tab.Locator("main")).ToContainTextAsync("確認を依頼しました");
        await reader.ReloadAsync();
        await Assertions.Expect(reader.Locator(".notice")).ToBeVisibleAsync();

        // A photo goes the same way.
        var caption = $"クック湾の朝 {mark}";
        await sato.AddPhotoAsync(SamplePhotos.Landscape(), "アンカレジ市", caption, new Dictionary<Language, string>
        {
            [Language.Japanese] = "朝の光を受けるクック湾",
            [Language.Thai] = "อ่าวคุกยามเช้า",
        });
        await Assertions.Expect(sato.Tab.Locator("h1")).Not.ToContainTextAsync("エラー");
        if (withScript)
        {
            await Barriers.BringAxeAsync(sato.Tab);
            Faults.AssertNone(await Barriers.OnAsync(sato.Tab));
        }

        // The publisher sees what will change and publishes.
        var tanaka = new Clerk(office, await office.OpenBrowserAsync(withScript: withScript), hands);
        await tanaka.SignInForTheFirstTimeAsync($"tanaka-{mark}@example.jp", tanakaPassword);
        await tanaka.GoToAsync("確認待ち");
        await tanaka.FollowAsync("アンカレジ市を確認する");
        await Assertions.Expect(tanaka.Tab.Locator("main")).ToContainTextAsync("タイ語のページを新しく作りました。");
        await Assertions.Expect(tanaka.Tab.Locator("main ins").First).ToContainTextAsync(mark);
        await tanaka.PressAsync("選んだ言語を公開");
        await Assertions.Expect(tanaka.Tab.Locator("main")).ToContainTextAsync("公開しました");

        // A reader sees it at once, in Thai.
        await reader.ReloadAsync(new() { Timeout = 1000 });
        await Assertions.Expect(reader.Locator("h1")).ToHaveTextAsync(ThaiTitle);
        await Assertions.Expect(reader.Locator("main")).ToContainTextAsync(ThaiBody);
        await Assertions.Expect(reader.Locator(".notice")).ToHaveCountAsync(0);
        await tanaka.GoToAsync("確認待ち");
        await tanaka.FollowAsync($"{caption}を確認する");
        await tanaka.PressAsync("選んだ言語を公開");
        await Assertions.Expect(tanaka.Tab.Locator("main")).ToContainTextAsync("公開しました");
        await reader.ReloadAsync(new() { Timeout = 5000 });
        await Assertions.Expect(reader.GetByAltText("อ่าวคุกยามเช้า").First).ToBeVisibleAsync();

        // The history shows it, and the old text comes back by the same way.
        await tanaka.EditAsync("アンカレジ市", Language.Japanese);
        await tanaka.FollowAsync("変更履歴");
        await Assertions.Expect(tanaka.Tab.Locator("main table").First).ToContainTextAsync("タイ語のページを新しく作りました。");
        await tanaka.PressFirstLinkAsync(new Regex("^第\\d+版に戻す$"));
        await tanaka.ChooseAsync("日本語だけ");
        await tanaka.FillInAsync("戻す理由", "要約を前の文に戻す");
        await tanaka.PressAsync(new Regex("の下書きを作る$"));
        Assert.Equal(summary, await tanaka.ReadAsync("要約"));
        await tanaka.PressAsync("公開");
        await tanaka.FillInAsync("自分が書いた変更をひとりで公開する理由", "前の版に戻すだけのため");
        await tanaka.PressAsync("選んだ言語を公開");
        await Assertions.Expect(tanaka.Tab.Locator("main")).ToContainTextAsync("公開しました");
        await reader.GotoAsync("/ja/partners/anchorage");
        await Assertions.Expect(reader.Locator("meta[name=description]")).ToHaveAttributeAsync("content", summary);
    }
}
