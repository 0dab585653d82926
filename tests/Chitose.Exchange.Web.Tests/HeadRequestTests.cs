using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

public sealed class HeadRequestTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    private static readonly string[] Varying = ["Date", "Age", "Transfer-Encoding", "Content-Length"];

    [Theory]
    [InlineData("/ja/")]
    [InlineData("/th/partners/kongsberg")]
    [InlineData("/en/events?page=2")]
    [InlineData("/en/Events?page=2")]
    [InlineData("/ja/nothing")]
    [InlineData("/")]
    [InlineData("/p/1011")]
    [InlineData("/robots.txt")]
    [InlineData("/healthz")]
    [InlineData("/mark.svg")]
    public async Task A_head_request_gets_the_answer_without_the_body(string address)
    {
        var head = await site.SendAsync(new RawRequest(address) { Method = "HEAD" });
        var get = await site.GetAsync(address);

        Assert.Equal(get.Status, head.Status);
        Assert.Empty(head.Body);
        Assert.Equal(Written(get), Written(head));
        Assert.True(head["Content-Length"] is null || head["Content-Length"] == get["Content-Length"], "Content-Length differs");
    }

    private static IEnumerable<string> Written(RawAnswer answer) =>
        answer.Headers.Where(header => !Varying.Contains(header.Name)).Select(header => $"{header.Name}: {header.Value}").Order();
}
