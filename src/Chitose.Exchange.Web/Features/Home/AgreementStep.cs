using System.Globalization;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Home;

/// <summary>An agreement on the line of all agreements.</summary>
public sealed record AgreementStep(string Year, PartnerLink Partner, KindSign Kind, DatedText Date, string? Confirming)
{
    public static AgreementStep Of(Partner partner, Edition edition) => new(
        partner.Agreement.Date.Year.ToString(CultureInfo.InvariantCulture),
        PartnerLink.Of(partner, edition),
        KindSign.Of(partner, edition),
        edition.Date(partner.Agreement.Date, partner.Agreement.IsConfirmed),
        partner.Agreement.IsConfirmed ? null : edition.Words.YearBeingConfirmed);
}
