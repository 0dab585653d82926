using System.Xml.Linq;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>What a feed tells of events that readers may go to: all that their pages do.</summary>
[Collection(LookingAhead.Name)]
public sealed class FeedAheadTests(EventsAheadSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("ja", EventsAheadSite.Moved, "予定<br>令和9年（2027年）6月1日（火）<br>10:00から12:30まで（現地時間）<br>6月2日 3:00から5:30まで（日本時間）<br>アンカレジ市<br>令和9年（2027年）5月4日の予定から変わりました<br>参加無料")]
    [InlineData("en", EventsAheadSite.Moved, "Announced<br>Tuesday, June 1, 2027<br>10:00 to 12:30 (local time)<br>June 2, 3:00 to 5:30 (Japan time)<br>Anchorage<br>Moved from May 4, 2027<br>Admission is free")]
    [InlineData("en", EventsAheadSite.Cancelled, "Cancelled<br>Sunday, February 28, 2027<br>Anchorage")]
    [InlineData("th", EventsAheadSite.Online, "กำหนดการ<br>วันอังคารที่ 29 กุมภาพันธ์ พ.ศ. 2571 (ค.ศ. 2028)<br>ออนไลน์")]
    public async Task An_event_is_told_with_its_facts_first(string segment, string slug, string facts) =>
        Assert.Equal(facts, await FirstParagraphAsync(segment, $"events/{slug}"));

    [Fact]
    public async Task A_partner_is_told_with_its_tie_first() =>
        Assert.Equal("姉妹都市<br>昭和44年（1969年）4月21日（協定締結日）<br>締結の地 アンカレジ市", await FirstParagraphAsync("ja", "partners/anchorage"));

    private async Task<string?> FirstParagraphAsync(string segment, string path)
    {
        var feed = XDocument.Parse(await site.TextAsync($"/{segment}/feed.xml"));
        var entry = feed.Descendants(Atom + "entry").Single(item => item.Element(Atom + "link")!.Attribute("href")!.Value == $"{RunningSite.Origin}/{segment}/{path}");
        return RunningSite.Parse(entry.Element(Atom + "content")!.Value).Body!.FirstElementChild?.InnerHtml;
    }
}
