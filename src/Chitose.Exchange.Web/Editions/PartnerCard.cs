using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>A partner in short, as it stands in lists.</summary>
public sealed record PartnerCard
{
    public required string Address { get; init; }

    public required Phrase Title { get; init; }

    public required KindSign Kind { get; init; }

    public required string Place { get; init; }

    public required string Landscape { get; init; }

    /// <summary>The partner's own photo instead of the drawing.</summary>
    public PhotoView? Photo { get; init; }

    public required DistanceLine Distance { get; init; }

    /// <summary>Years since the agreement in words; null while its date is being confirmed.</summary>
    public required string? Together { get; init; }

    public required bool IsConfirmed { get; init; }

    public Phrase? Summary { get; init; }

    /// <summary>Number of the dot on the map.</summary>
    public int? MapNumber { get; init; }

    /// <summary>Level of the heading, 2 or 3, so that no level is jumped.</summary>
    public int Level { get; init; } = 3;

    public bool IsRow { get; init; }

    public bool IsLazy { get; init; } = true;

    public static PartnerCard Of(Partner partner, Edition edition)
    {
        var kilometers = edition.KilometersTo(partner);
        return new PartnerCard
        {
            Address = edition.AddressOf(partner),
            Title = partner.ShortTitleIn(edition.Language),
            Kind = KindSign.Of(partner, edition),
            Place = edition.PlaceOf(partner),
            Landscape = Landscapes.Of(partner),
            Photo = edition.PhotosOn(partner.Number) is [var first, ..] ? first : null,
            Distance = new DistanceLine(kilometers, edition.Words.FigureKilometers(km: edition.Number(kilometers))),
            Together = partner.Agreement.YearsOn(edition.Today) is { } years ? edition.Words.Together(years: edition.Number(years)) : null,
            IsConfirmed = partner.Agreement.IsConfirmed,
        };
    }
}
