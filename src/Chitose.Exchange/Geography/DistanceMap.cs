namespace Chitose.Exchange.Geography;

/// <summary>
/// The map "friends by distance": azimuthal equidistant about Chitose, on which a straight line from the middle is the shortest
/// way and its length is to scale. The drawn land (world-atlas land-110m, clipped at 82°) uses the same projection.
/// </summary>
/// <param name="center">The point in the middle of the map.</param>
public sealed class DistanceMap(Coordinates center)
{
    /// <summary>Side of the square drawing, in its own units.</summary>
    public const double Size = 600;

    public const double Middle = Size / 2;

    /// <summary>The edge of the map lies 82 degrees of arc from its middle.</summary>
    public const double Radius = 292;

    private const double ClipDegrees = 82;
    private const double EarthRadius = 6371.0088;

    /// <summary>Radius of the ring at so many kilometres from the middle, in units of the drawing.</summary>
    public static double RingAt(double kilometers) => kilometers / (EarthRadius * double.DegreesToRadians(ClipDegrees)) * Radius;

    /// <summary>Where a place stands on the drawing.</summary>
    public (double X, double Y) Project(Coordinates place)
    {
        var (sin0, cos0) = Math.SinCos(double.DegreesToRadians(center.Latitude));
        var (sin1, cos1) = Math.SinCos(double.DegreesToRadians(place.Latitude));
        var (sinD, cosD) = Math.SinCos(double.DegreesToRadians(place.Longitude - center.Longitude));
        var arc = Math.Acos(Math.Clamp((sin0 * sin1) + (cos0 * cos1 * cosD), -1, 1));
        var scale = arc < 1e-9 ? 0 : Radius / double.DegreesToRadians(ClipDegrees) * arc / Math.Sin(arc);
        return (Middle + (scale * cos1 * sinD), Middle - (scale * ((cos0 * sin1) - (sin0 * cos1 * cosD))));
    }
}
