using Chitose.Exchange.Web.Tests.Running;
using FsCheck;
using FsCheck.Xunit;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Site conventions U2. Asked over a real connection, since clients tidy up what they send.</summary>
public sealed class OneAddressTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    private static readonly IReadOnlyList<string> Addresses = [.. PublicPage.All.Select(page => page.Path)];

    [Theory]
    [InlineData("/ja", "/ja/")]
    [InlineData("/JA", "/ja/")]
    [InlineData("/JA/", "/ja/")]
    [InlineData("/ja//", "/ja/")]
    [InlineData("//ja/", "/ja/")]
    [InlineData("///ja///", "/ja/")]
    [InlineData("/zh", "/zh/")]
    [InlineData("/ja?utm_source=x", "/ja/?utm_source=x")]
    [InlineData("/ja/timeline/", "/ja/timeline")]
    [InlineData("/ja/Timeline", "/ja/timeline")]
    [InlineData("/ja/TIMELINE/", "/ja/timeline")]
    [InlineData("/ja/timeline//", "/ja/timeline")]
    [InlineData("/ja//timeline", "/ja/timeline")]
    [InlineData("//ja/timeline", "/ja/timeline")]
    [InlineData("/En/Partners/Anchorage", "/en/partners/anchorage")]
    [InlineData("/en/partners/anchorage/", "/en/partners/anchorage")]
    [InlineData("/en/partners//anchorage?a=1&b=2", "/en/partners/anchorage?a=1&b=2")]
    [InlineData("/en/%70artners/anchorage", "/en/partners/anchorage")]
    [InlineData("/%65n/partners/anchorage", "/en/partners/anchorage")]
    [InlineData("/en/%50artners/%41nchorage", "/en/partners/anchorage")]
    [InlineData("/en/partners/anchorage%2F", "")]
    [InlineData("/en/partners/jeju%2Dtourism%2Dassociation", "/en/partners/jeju-tourism-association")]
    [InlineData("/ja/events/?page=2", "/ja/events?page=2")]
    [InlineData("/ja/Events?page=2", "/ja/events?page=2")]
    [InlineData("/ja/events?page=1", "/ja/events")]
    [InlineData("/ja/EVENTS/?page=1", "/ja/events")]
    [InlineData("/ja/sister-cities?page=1", "/ja/sister-cities")]
    [InlineData("/ja/events?page=", "/ja/events")]
    [InlineData("/ja/events?PAGE=1", "/ja/events")]
    [InlineData("/ja/events?p%61ge=%31", "/ja/events")]
    [InlineData("/ja/events?page=1&from=print", "/ja/events?from=print")]
    [InlineData("/ja/events?from=print&page", "/ja/events?from=print")]
    [InlineData("/JA/Timeline/?page=1", "/ja/timeline")]
    [InlineData("/ja?page=1", "/ja/")]
    [InlineData("/en/search?q=", "/en/search")]
    [InlineData("/en/search?q=&page=1", "/en/search")]
    [InlineData("/en/search?q=chitose&page=1", "/en/search?q=chitose")]
    [InlineData("/en/search?q=chitose&page=", "/en/search?q=chitose")]
    [InlineData("/en/search?q=1", null)]
    [InlineData("/en/search?q=%E5%8D%83%E6%AD%B3&page=1", "/en/search?q=%E5%8D%83%E6%AD%B3")]
    [InlineData("/en/nothing?page=1", "")]
    [InlineData("/staff/sign-in?page=1", null)]
    [InlineData("/ja/./timeline", "/ja/timeline")]
    [InlineData("/ja/timeline?q=%E5%8D%83%E6%AD%B3", null)]
    [InlineData("/ja/Timeline?q=%E5%8D%83%E6%AD%B3", "/ja/timeline?q=%E5%8D%83%E6%AD%B3")]
    [InlineData("/ROBOTS.TXT", "/robots.txt")]
    [InlineData("/robots.txt/", "/robots.txt")]
    [InlineData("/Healthz", "/healthz")]
    public async Task Another_spelling_of_a_page_leads_to_its_one_address(string spelling, string? expected)
    {
        var answer = await site.GetAsync(spelling);

        Assert.Equal(expected switch { null => 200, "" => 404, _ => 301 }, answer.Status);
        Assert.Equal(expected is { Length: > 0 } ? expected : null, answer["Location"]);
    }

    [Theory]
    [InlineData("//other.example/")]
    [InlineData("//other.example")]
    [InlineData("//other.example/ja/")]
    [InlineData("/\\other.example/")]
    [InlineData("/%5Cother.example/")]
    [InlineData("/%2F%2Fother.example/")]
    [InlineData("/%2Fother.example/ja")]
    [InlineData("///other.example//")]
    [InlineData("/ja//other.example")]
    [InlineData("/http://other.example/")]
    [InlineData("//ja//other.example/")]
    [InlineData("//%65vil.example/ja")]
    [InlineData("/ja/partners/nobody/")]
    [InlineData("/JA/Nothing")]
    [InlineData("/fr/")]
    [InlineData("/fr/timeline")]
    [InlineData("/jp/")]
    [InlineData("/zh-hans/timeline")]
    [InlineData("/zh-Hans/")]
    [InlineData("/ja/partners")]
    [InlineData("/ja/home")]
    [InlineData("/ja/index.html")]
    [InlineData("/error/404")]
    [InlineData("/error/500")]
    [InlineData("/Error/500/")]
    [InlineData("/features/home/show.cshtml")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/exchange.db")]
    [InlineData("/content/site.yaml")]
    public async Task What_does_not_exist_is_not_found_under_any_spelling(string address)
    {
        var answer = await site.GetAsync(address);

        Assert.True(answer.Status is 404 or 400, $"{address} answers {answer.Status}");
        Assert.Null(answer["Location"]);
    }

    [Theory]
    [InlineData("//ja/timeline")]
    [InlineData("//JA//timeline//")]
    [InlineData("/\\ja/timeline")]
    [InlineData("//ja")]
    [InlineData("//robots.txt")]
    [InlineData("///p/1011")]
    [InlineData("//")]
    [InlineData("///")]
    [InlineData("//other.example/%2e%2e")]
    [InlineData("//other.example/..")]
    [InlineData("/..//other.example/")]
    public async Task No_redirect_leads_to_another_host(string address)
    {
        var answer = await site.GetAsync(address);

        Assert.Matches("^(/([^/\\\\].*)?)?$", answer["Location"] ?? "");
    }

    [Theory]
    [InlineData("/JA/Timeline")]
    [InlineData("/ja/events?page=1")]
    public async Task A_head_request_is_led_in_the_same_way(string address)
    {
        var get = await site.GetAsync(address);

        var head = await site.SendAsync(new RawRequest(address) { Method = "HEAD" });

        Assert.Equal((get.Status, get["Location"]), (head.Status, head["Location"]));
    }

    [Property(MaxTest = 300)]
    public async Task Every_spelling_of_every_page_ends_at_one_page_by_one_hop_at_most(NonNegativeInt pick, PositiveInt[] slips, bool slash, bool withQuery)
    {
        var address = Addresses[pick.Get % Addresses.Count];
        var query = withQuery ? "?from=print" : "";
        var spelling = Misspelt(address, slips) + (slash ? "/" : "") + query;

        var answer = await site.GetAsync(spelling);

        if (spelling == address + query)
        {
            Assert.Equal(200, answer.Status);
            return;
        }

        Assert.True(answer.Status == 301, $"{spelling} answers {answer.Status}");
        Assert.Equal(address + query, answer["Location"]);
        Assert.Equal(200, (await site.GetAsync(address + query)).Status);
    }

    /// <summary>Slips of the pen: a capital letter, a letter encoded, a slash doubled.</summary>
    private static string Misspelt(string address, PositiveInt[] slips) => string.Concat(address.Select((character, index) =>
        (slips.Length > 0 ? slips[index % slips.Length].Get % 8 : 0, character) switch
        {
            (3, '/') => "//",
            (_, '/') => "/",
            (1, _) => character.ToString().ToUpperInvariant(),
            (2, _) => FormattableString.Invariant($"%{(int)character:X2}"),
            (5, _) => FormattableString.Invariant($"%{(int)character:x2}"),
            (6, _) => FormattableString.Invariant($"%{(int)char.ToUpperInvariant(character):X2}"),
            _ => character.ToString(),
        }));
}
