using Microsoft.AspNetCore.HostFiltering;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>Which hosts the site answers for: its public one, this machine, and what the configuration adds.</summary>
internal static class AllowedHosts
{
    /// <exception cref="InvalidOperationException">Production would answer for any host.</exception>
    public static void Configure(HostFilteringOptions options, IConfiguration configuration, IHostEnvironment environment)
    {
        var added = (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (added.Contains("*") && environment.IsProduction())
        {
            throw new InvalidOperationException("AllowedHosts is '*': name the hosts that this site answers for, separated by ';'.");
        }

        var origin = configuration[$"{ExchangeOptions.Section}:{nameof(ExchangeOptions.PublicOrigin)}"];
        var own = Uri.TryCreate(origin, UriKind.Absolute, out var address) ? address.Host : "localhost";
        options.AllowedHosts = [.. new[] { own, "localhost", "127.0.0.1" }.Concat(added.Where(host => host != "*")).Distinct()];
    }
}
