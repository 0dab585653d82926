using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>A partner's name as a link.</summary>
public sealed record PartnerLink(Phrase Title, string Address)
{
    public static PartnerLink Of(Partner partner, Edition edition) =>
        new(partner.ShortTitleIn(edition.Language), edition.AddressOf(partner));
}
