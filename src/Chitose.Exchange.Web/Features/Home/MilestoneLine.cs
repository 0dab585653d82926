using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Home;

/// <summary>A round anniversary to come.</summary>
public sealed record MilestoneLine(string Years, PartnerLink Partner, DatedText Date)
{
    public static MilestoneLine Of(Partner partner, Milestone milestone, Edition edition) => new(
        edition.Words.FigureMilestone(years: edition.Number(milestone.Years)),
        PartnerLink.Of(partner, edition),
        edition.Date(milestone.Date));
}
