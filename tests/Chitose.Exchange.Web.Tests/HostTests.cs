using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Security requirements 2.2.</summary>
public sealed class HostTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    [Theory]
    [InlineData("exchange.example.jp")]
    [InlineData("exchange.example.jp:80")]
    [InlineData("exchange.example.jp:443")]
    [InlineData("exchange.example.jp:8443")]
    [InlineData("EXCHANGE.example.JP")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:5080")]
    public async Task The_site_answers_for_its_own_hosts(string host)
    {
        var answer = await site.SendAsync(new RawRequest("/ja/") { Host = host });

        Assert.Equal(200, answer.Status);
        Assert.Contains("https://exchange.example.jp/ja/", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:443")]
    [InlineData("www.exchange.example.jp")]
    [InlineData("evil.exchange.example.jp")]
    [InlineData("exchange.example.jp.evil.example")]
    [InlineData("exchange.example.jp.")]
    [InlineData("exchange.example.jpx")]
    [InlineData("xexchange.example.jp")]
    [InlineData("example.jp")]
    [InlineData("jp")]
    [InlineData("*")]
    [InlineData("*.example.jp")]
    [InlineData("exchange.example.jp@evil.example")]
    [InlineData("evil.example@exchange.example.jp")]
    [InlineData("exchange.example.jp/evil")]
    [InlineData("exchange.example.jp\\evil")]
    [InlineData("exchange.example.jp?x")]
    [InlineData("exchange.example.jp#x")]
    [InlineData("exchange.example.jp:abc")]
    [InlineData("exchange.example.jp:-1")]
    [InlineData("exchange.example.jp:80:80")]
    [InlineData("exchange.example.jp evil.example")]
    [InlineData("exchange.example.jp,evil.example")]
    [InlineData("http://exchange.example.jp")]
    [InlineData("127.0.0.2")]
    [InlineData("127.1")]
    [InlineData("0.0.0.0")]
    [InlineData("2130706433")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("169.254.169.254")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost.")]
    [InlineData("%65xchange.example.jp")]
    [InlineData("exchange%2eexample.jp")]
    [InlineData("xn--exchange.example.jp")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE Entries;--")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData(":")]
    [InlineData(":80")]
    public async Task Every_other_host_is_refused(string host)
    {
        var answer = await site.SendAsync(new RawRequest("/ja/") { Host = host });

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("alert(1)", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_or_none_are_refused()
    {
        var two = await site.SendAsync(new RawRequest("/ja/") { Headers = ["Host: evil.example"] });
        var none = await site.SendAsync(new RawRequest("/ja/") { Host = null });

        Assert.Equal((400, 400), (two.Status, none.Status));
    }

    [Fact]
    public async Task A_refused_host_is_never_part_of_the_answer()
    {
        var answer = await site.SendAsync(new RawRequest("/JA/Timeline") { Host = "evil.example" });

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("evil", answer.Body + string.Join(' ', answer.Headers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_absolute_form_counts_by_its_host()
    {
        var own = await site.SendAsync(new RawRequest("http://exchange.example.jp/ja/timeline"));
        var other = await site.SendAsync(new RawRequest("http://evil.example/ja/timeline") { Host = "evil.example" });
        var mixed = await site.SendAsync(new RawRequest("http://evil.example/ja/timeline"));

        Assert.Equal((200, 400, 400), (own.Status, other.Status, mixed.Status));
    }

    [Fact]
    public async Task Production_does_not_start_for_any_host()
    {
        await using var open = new OpenSite("Production");

        var fault = Assert.Throws<InvalidOperationException>(() => open.Reader);

        Assert.Contains("AllowedHosts", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elsewhere_a_star_adds_nothing()
    {
        await using var open = new OpenSite("Testing");

        using var own = await open.GetAsync("/ja/");
        using var other = await open.GetAsync("/ja/", ("Host", "evil.example"));

        Assert.Equal((200, 400), ((int)own.StatusCode, (int)other.StatusCode));
    }
}
