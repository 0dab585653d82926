using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>The drawn views that stand where a photograph is not there yet.</summary>
public static class Landscapes
{
    public const string Chitose = "chitose";

    private static readonly HashSet<string> Drawn =
        ["airport-high-school", "anchorage", "changchun", Chitose, "ibusuki", "jeju-tourism-association", "kongsberg"];

    public static string Of(Partner partner) => Drawn.Contains(partner.Slug) ? partner.Slug : Chitose;

    /// <summary>The view of the place where an event was held: Chitose, or the partner's.</summary>
    public static string Of(ExchangeEvent entry, string home) =>
        entry.Place != home && entry.Partners.FirstOrDefault() is { } tie && Drawn.Contains(tie.Partner) ? tie.Partner : Chitose;
}
