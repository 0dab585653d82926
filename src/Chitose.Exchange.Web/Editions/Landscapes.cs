using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>The drawn views that stand where a photograph is not there yet.</summary>
public static class Landscapes
{
    public const string Chitose = "chitose";

    private static readonly HashSet<string> Drawn =
        ["airport-high-school", "anchorage", "changchun", Chitose, "ibusuki", "jeju-tourism-association", "kongsberg"];

    public static string Of(Partner partner) => OfPartner(partner.Slug);

    /// <summary>A partner has its own view, as has a program with it. An event has that of the place where it was held, the partner's or Chitose.</summary>
    public static string Of(Entry entry, string home) => entry switch
    {
        Partner partner => Of(partner),
        ExchangeEvent held when held.Place == home => Chitose,
        Activity { Partners: [var tie, ..] } => OfPartner(tie.Partner),
        _ => Chitose,
    };

    public static string OfPartner(string slug) => Drawn.Contains(slug) ? slug : Chitose;
}
