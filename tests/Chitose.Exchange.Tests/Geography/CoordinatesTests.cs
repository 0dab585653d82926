using Chitose.Exchange.Geography;

namespace Chitose.Exchange.Tests.Geography;

public sealed class CoordinatesTests
{
    private static readonly Places Places = Places.FromContent();

    [Theory]
    [InlineData("anchorage", 4850)]
    [InlineData("ibusuki", 1612)]
    [InlineData("kongsberg", 7828)]
    [InlineData("changchun", 1327)]
    [InlineData("jeju-tourism-association", 1678)]
    [InlineData("airport-high-school", 1388)]
    public void Lies_so_many_kilometers_from_Chitose(string partner, double kilometers)
    {
        Assert.Equal(kilometers, Places.Chitose.KilometersTo(Places[partner]), tolerance: 1);
    }

    [Fact]
    public void Is_as_far_there_as_back()
    {
        Assert.All(Places.Partners, place => Assert.Equal(Places.Chitose.KilometersTo(place), place.KilometersTo(Places.Chitose), tolerance: 1e-6));
    }

    [Fact]
    public void Is_nowhere_from_itself()
    {
        Assert.All(Places.Partners, place => Assert.Equal(0, place.KilometersTo(new Coordinates(place.Latitude, place.Longitude))));
    }

    [Theory]
    [InlineData(0, 0, 0, 90, 10018.754)]
    [InlineData(0, 0, 90, 0, 10001.966)]
    [InlineData(-90, 0, 90, 0, 20003.931)]
    [InlineData(10, 179.5, 10, -179.5, 109.640)]
    public void Measures_along_the_ellipsoid(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometers)
    {
        var distance = new Coordinates(latitude, longitude).KilometersTo(new Coordinates(otherLatitude, otherLongitude));

        Assert.Equal(kilometers, distance, tolerance: 0.001);
    }

    [Fact]
    public void Says_so_where_it_cannot_be_measured()
    {
        Assert.Throws<ArithmeticException>(() => new Coordinates(0, 0).KilometersTo(new Coordinates(0.5, 179.7)));
    }
}
