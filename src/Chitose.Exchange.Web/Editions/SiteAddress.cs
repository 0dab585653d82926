using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Where the public reaches the site. Absolute addresses come from here, never from a request's headers.</summary>
public sealed class SiteAddress(IOptions<ExchangeOptions> options, IServer server, ILogger<SiteAddress> log)
{
    private const string Fallback = "http://localhost:5080";

    private string? _origin;

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin => _origin ??= FindOrigin();

    public string Absolute(string path) => Origin + path;

    private string FindOrigin()
    {
        if (options.Value.PublicOrigin is { Length: > 0 } origin)
        {
            return new Uri(origin, UriKind.Absolute).GetLeftPart(UriPartial.Authority);
        }

        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Fallback;
        var address = listening.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).TrimEnd('/');
        log.LogWarning("Exchange:PublicOrigin is not set; addresses in pages and sitemap begin with {Origin}", address);
        return address;
    }
}
