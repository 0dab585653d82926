using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A browser without script: keeps cookies, follows redirects, fills in and sends forms by what is written on their buttons.</summary>
public sealed class StaffBrowser(HttpClient client)
{
    private const int MostRedirects = 5;

    public HttpClient Client => client;

    /// <summary>The page that is open.</summary>
    public IHtmlDocument Page { get; private set; } = RunningSite.Parse("");

    /// <summary>Where that page is.</summary>
    public string Address { get; private set; } = "/";

    public HttpStatusCode Status { get; private set; }

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string MainText => Page.QuerySelector("main")?.TextContent ?? "";

    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        await FollowAsync(address, await client.GetAsync(new Uri(address, UriKind.Relative)));
        return Page;
    }

    /// <summary>Presses the button with these words, after filling in the fields of its form by name.</summary>
    public Task<IHtmlDocument> PressAsync(string words, params (string Field, string Value)[] values)
    {
        var buttons = Page.QuerySelectorAll<IHtmlButtonElement>("button").Where(button => Words(button) == words && button.Form is not null).ToList();
        Assert.True(buttons.Count > 0, $"{Address} has no button '{words}' but: {string.Join(" / ", Page.QuerySelectorAll("button").Select(Words))}");
        return SendAsync(StaffForm.Of(buttons[0].Form!, buttons[0]).With(values));
    }

    /// <summary>Sends a form as it was filled in.</summary>
    public async Task<IHtmlDocument> SendAsync(StaffForm form)
    {
        var address = form.Address.Length == 0 ? Address : form.Address;
        var answer = form.IsGet
            ? await client.GetAsync(new Uri($"{address.Split('?')[0]}?{await form.ToContent().ReadAsStringAsync()}", UriKind.Relative))
            : await PostAsync(address, form);
        await FollowAsync(address, answer);
        return Page;
    }

    /// <summary>As browsers do: with the page's origin and address.</summary>
    private async Task<HttpResponseMessage> PostAsync(string address, StaffForm form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = form.ToContent() };
        request.Headers.Add("Origin", RunningSite.Origin);
        request.Headers.Referrer = new Uri(RunningSite.Origin + Address);
        return await client.SendAsync(request);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task FollowAsync(string address, HttpResponseMessage answer)
    {
        for (var followed = 0; answer.Headers.Location is { } target && (int)answer.StatusCode is >= 300 and < 400; followed++)
        {
            Assert.True(followed < MostRedirects, $"{address} leads round in circles");
            Assert.StartsWith("/", target.OriginalString, StringComparison.Ordinal);
            address = target.OriginalString;
            answer.Dispose();
            answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        }

        using (answer)
        {
            Address = address;
            Status = answer.StatusCode;
            Page = RunningSite.Parse(await answer.Content.ReadAsStringAsync());
        }
    }
}
