using System.Globalization;
using Chitose.Exchange.Web.Features.Machines;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;

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
    [InlineData("security@example.jp", "mailto:security@example.jp")]
    [InlineData("mailto:security@example.jp", "mailto:security@example.jp")]
    [InlineData("https://example.jp/窓口", "https://example.jp/%E7%AA%93%E5%8F%A3")]
    [InlineData("tel:+81-123-24-3131", "tel:+81-123-24-3131")]
    [InlineData("the town hall", null)]
    [InlineData("http://example.jp/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("mailto:a@example.jp\nContact: mailto:b@example.jp", null)]
    public void A_contact_is_an_address_that_can_be_followed(string setting, string? address)
    {
        Assert.Equal(address, SecurityContact.AddressOf(setting));
        Assert.Equal(address is not null, SecurityContact.IsFit(new ExchangeOptions { SecurityContact = setting }));
    }

    [Fact]
    public async Task A_site_whose_contact_leads_nowhere_does_not_start()
    {
        var builder = WebApplication.CreateBuilder(["--Exchange:SecurityContact=nobody"]);
        builder.AddExchangeSite();
        await using var app = builder.Build();

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(app.PrepareStoreAsync);
        Assert.Equal(SecurityContact.Fault, fault.Message);
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
