using System.Net;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.IndexNow;

/// <summary>Sends notices of changed addresses.</summary>
internal sealed class Notices(IndexNowKey key, SiteAddress site) : IDisposable
{
    /// <summary>As many as the protocol allows in one notice.</summary>
    public const int MostAddresses = 10_000;

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = TimeSpan.FromSeconds(10) };

    /// <returns>Whether they were taken and, if not, whether it may help to send them again.</returns>
    /// <exception cref="HttpRequestException">Nobody answers.</exception>
    public async Task<(HttpStatusCode Status, bool IsTaken, bool MayPass)> SendAsync(IEnumerable<string> paths, CancellationToken cancel)
    {
        using var notice = JsonContent.Create(new Notice(new Uri(site.Origin).Host, key.Value!, site.Absolute(key.FilePath), [.. paths.Select(site.Absolute)]));

        // With its length: some engines take nothing in chunks.
        await notice.LoadIntoBufferAsync(cancel);
        using var answer = await _client.PostAsync(key.Address, notice, cancel);
        return (answer.StatusCode, answer.IsSuccessStatusCode, answer.StatusCode == HttpStatusCode.TooManyRequests || (int)answer.StatusCode >= 500);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>As the protocol names it.</summary>
    private sealed record Notice(string Host, string Key, string KeyLocation, IReadOnlyList<string> UrlList);
}
