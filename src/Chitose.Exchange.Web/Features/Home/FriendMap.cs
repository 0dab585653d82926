using System.Globalization;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Home;

/// <summary>The map "friends by distance": Chitose in the middle, each city at the end of a straight line drawn to scale.</summary>
public sealed record FriendMap(string HomeName, IReadOnlyList<FriendMap.Dot> Dots, IReadOnlyList<FriendMap.Ring> Rings)
{
    private static readonly int[] RingKilometers = [2000, 4000, 6000, 8000];
    private const double LabelGap = 15;
    private const double LabelDrop = 7;
    private const double NumberDrop = 9;
    private static readonly double RingDirection = double.DegreesToRadians(30);

    public string Ties => string.Concat(Dots.Select(dot => $"M300 300L{dot.X} {dot.Y}"));

    public static FriendMap Of(IEnumerable<Partner> cities, Edition edition)
    {
        var map = new DistanceMap(edition.Profile.Home.Coordinates);
        return new FriendMap(
            edition.Profile.City.In(edition.Language).Text,
            [.. cities.Select((partner, index) => Dot.At(map.Project(partner.Coordinates), partner.ShortTitleIn(edition.Language), index + 1))],
            [.. RingKilometers.Select(kilometers => Ring.At(kilometers, edition))]);
    }

    private static string Units(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A city on the map, with its name beside it.</summary>
    public sealed record Dot(string X, string Y, Phrase Name, string LabelX, string LabelY, string NumberY, bool NameEndsHere, int Number)
    {
        public static Dot At((double X, double Y) place, Phrase name, int number)
        {
            // Names stand on the outer side of their dots, except near the left edge, where they would leave the map.
            var left = place.X is < DistanceMap.Middle and > DistanceMap.Middle * 0.75;
            return new Dot(
                Units(place.X),
                Units(place.Y),
                name,
                Units(place.X + (left ? -LabelGap : LabelGap)),
                Units(place.Y + LabelDrop),
                Units(place.Y + NumberDrop),
                left,
                number);
        }
    }

    /// <summary>A ring at a round distance, with the distance written on it to the lower right.</summary>
    public sealed record Ring(string Radius, string LabelX, string LabelY, string Text, bool TextEndsHere)
    {
        public static Ring At(int kilometers, Edition edition)
        {
            var radius = DistanceMap.RingAt(kilometers);
            return new Ring(
                Units(radius),
                Units(DistanceMap.Middle + (radius * Math.Cos(RingDirection)) - 2),
                Units(DistanceMap.Middle + (radius * Math.Sin(RingDirection)) + 3),
                edition.Words.MapKilometers(km: edition.Number(kilometers)),
                radius > DistanceMap.Radius * 0.8);
        }
    }
}
