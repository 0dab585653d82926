using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.IndexNow;

/// <summary>The key of this site, if it is set up to tell search engines what has changed (site conventions S4).</summary>
public sealed partial class IndexNowKey(IOptions<ExchangeOptions> options)
{
    /// <summary>Who passes notices on to all the others.</summary>
    private static readonly HashSet<string> Hosts =
        ["api.indexnow.org", "www.bing.com", "searchadvisor.naver.com", "search.seznam.cz", "yandex.com", "indexnow.yep.com"];

    /// <summary>Null where it is not set, or not fit.</summary>
    public string? Value => options.Value.IndexNowKey is { } key && Pattern().IsMatch(key) ? key : null;

    public string FilePath => $"/{Value}.txt";

    /// <summary>Where to send notices; null where the address is none of IndexNow.</summary>
    public Uri? Address => options.Value.IndexNowAddress is { } address && (address.IsLoopback || (address.Scheme == Uri.UriSchemeHttps && Hosts.Contains(address.Host))) ? address : null;

    /// <summary>Why nothing is sent although a key is set; null if all is well, or nothing is set.</summary>
    public string? Fault => string.IsNullOrEmpty(options.Value.IndexNowKey) ? null
        : Value is null ? "Exchange:IndexNowKey is not 8 to 128 of a-z, 0-9 and hyphens"
        : Address is null ? "Exchange:IndexNowAddress is no address of IndexNow"
        : null;

    [GeneratedRegex(@"^[a-z0-9-]{8,128}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
