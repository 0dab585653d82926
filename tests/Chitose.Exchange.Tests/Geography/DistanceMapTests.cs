using Chitose.Exchange.Geography;

namespace Chitose.Exchange.Tests.Geography;

public sealed class DistanceMapTests
{
    private static readonly Places Places = Places.FromContent();
    private static readonly DistanceMap Map = new(Places.Chitose);

    [Fact]
    public void Chitose_is_in_the_middle()
    {
        Assert.Equal((300.0, 300.0), Map.Project(Places.Chitose));
    }

    [Theory]
    [InlineData(2000, 64)]
    [InlineData(4000, 128.1)]
    [InlineData(6000, 192.1)]
    [InlineData(8000, 256.2)]
    public void Rings_stand_at_equal_distances(double kilometers, double radius)
    {
        Assert.Equal(radius, DistanceMap.RingAt(kilometers), tolerance: 0.06);
    }

    [Theory]
    [InlineData("anchorage", 400.8, 182.4)]
    [InlineData("ibusuki", 266.3, 339.1)]
    [InlineData("kongsberg", 200.3, 70.8)]
    [InlineData("changchun", 258.4, 292.1)]
    public void A_friend_stands_where_the_drawing_has_it(string partner, double x, double y)
    {
        var point = Map.Project(Places[partner]);

        Assert.Equal(x, point.X, tolerance: 0.2);
        Assert.Equal(y, point.Y, tolerance: 0.2);
    }

    [Fact]
    public void The_way_from_the_middle_is_to_scale()
    {
        Assert.All(Places.Partners, place =>
        {
            var (x, y) = Map.Project(place);
            var length = Math.Sqrt(Math.Pow(x - DistanceMap.Middle, 2) + Math.Pow(y - DistanceMap.Middle, 2));

            // The drawing is of a sphere, which differs from the ellipsoid by up to 0.5 %.
            Assert.Equal(1, length / DistanceMap.RingAt(Places.Chitose.KilometersTo(place)), tolerance: 0.005);
        });
    }

    [Theory]
    [InlineData(1, 300, 236)]
    [InlineData(-1, 300, 364)]
    public void North_is_up(int direction, double x, double y)
    {
        // 2,000 km on a sphere of 6,371 km are 17.986 degrees along the meridian.
        var point = Map.Project(Places.Chitose with { Latitude = Places.Chitose.Latitude + (direction * 17.9864) });

        Assert.Equal(x, point.X, tolerance: 0.1);
        Assert.Equal(y, point.Y, tolerance: 0.1);
    }
}
