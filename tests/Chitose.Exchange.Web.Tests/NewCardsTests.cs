using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Cards of what has just been published are painted before anybody asks.</summary>
public sealed class NewCardsTests(ReadySite site) : IClassFixture<ReadySite>
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_publication_paints_the_cards_of_its_page_in_every_language()
    {
        var browser = await site.SignedInAsync(StaffRole.Publisher);
        await site.RetitleAsync(1014, "Changchun, City of Spring", Language.English);
        await browser.OpenAsync("/staff/entries/1014/review");
        await browser.PressAsync("選んだ言語を公開");

        using var patience = new CancellationTokenSource(Longest);
        while (Cards().Count < Language.All.Count)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }

        Assert.Equal(["en", "ja", "ko", "th", "zh"], Cards().Select(file => file[..2]).Order(StringComparer.Ordinal));
    }

    private List<string> Cards()
    {
        var folder = new DirectoryInfo(Path.Combine(site.DataDirectory, "share", "1014"));
        return folder.Exists ? [.. folder.GetFiles("*.jpg").Select(file => file.Name)] : [];
    }
}
