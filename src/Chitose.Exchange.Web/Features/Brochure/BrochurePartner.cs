using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Brochure;

/// <summary>A partner as the brochure lists it: full name, tie, date and place of the agreement.</summary>
public sealed record BrochurePartner
{
    public required Phrase Name { get; init; }

    public required string Landscape { get; init; }

    public required KindSign Kind { get; init; }

    /// <summary>With whom in Chitose, where it is not the city.</summary>
    public required Phrase? Tie { get; init; }

    public required DatedText Date { get; init; }

    public required string? Confirming { get; init; }

    public required string Place { get; init; }

    public static BrochurePartner Of(Partner partner, IEnumerable<ExchangeEvent> agreements, Edition edition)
    {
        var signing = agreements.FirstOrDefault(entry => entry.Partners.Exists(tie => tie.Partner == partner.Slug));
        return new BrochurePartner
        {
            Name = NameOf(partner, edition.In(partner.TextFor(edition.Language).Language)),
            Landscape = Landscapes.Of(partner),
            Kind = KindSign.Of(partner, edition),
            Tie = partner.Counterpart is null ? null : signing?.TitleIn(edition.Language),
            Date = edition.Date(partner.Agreement.Date, partner.Agreement.IsConfirmed),
            Confirming = partner.Agreement.IsConfirmed ? null : edition.Words.YearBeingConfirmed,
            Place = edition.Name(partner.Agreement.Place),
        };
    }

    /// <summary>Country, state and name in this language's order. In Japanese, places in Japan go without their country.</summary>
    private static Phrase NameOf(Partner partner, Edition edition)
    {
        var words = edition.Words;
        var country = edition.Language.IsSource && partner.Country == edition.Profile.Home.Country ? "" : edition.Name(partner.Country);
        var division = edition.Name(partner.Division);
        var name = partner.TextFor(edition.Language).Title;
        var full = partner.Tie switch
        {
            PartnerKind.OrganizationPartnership => words.FullNameOrganization(country: country, name: name),
            PartnerKind.SisterSchool => words.FullNameSchool(country: country, division: division, name: name),
            _ => words.FullNameCity(country: country, division: division, name: name),
        };
        return new Phrase(full, edition.Language);
    }
}
