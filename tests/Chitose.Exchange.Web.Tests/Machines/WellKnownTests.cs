using System.Globalization;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Machines;

[Collection(Reading.Name)]
public sealed class WellKnownTests(SharedSite site)
{
    [Fact]
    public async Task Who_finds_a_weakness_learns_whom_to_tell()
    {
        using var answer = await site.GetAsync("/.well-known/security.txt");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        SecurityHeaderTable.AssertOn(answer);

        var fields = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1]);

        Assert.Equal($"{RunningSite.Origin}/en/contact", fields["Contact"]);
        Assert.Equal("ja, en", fields["Preferred-Languages"]);
        Assert.Equal($"{RunningSite.Origin}/.well-known/security.txt", fields["Canonical"]);
        var expires = DateTimeOffset.ParseExact(fields["Expires"], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        Assert.InRange(expires - site.Clock.GetUtcNow(), TimeSpan.FromDays(90), TimeSpan.FromDays(364));
    }

    [Theory]
    [InlineData("/nothing.txt")]
    [InlineData("/security.txt")]
    public async Task No_other_text_lies_at_the_root(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
