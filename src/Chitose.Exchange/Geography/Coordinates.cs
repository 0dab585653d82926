namespace Chitose.Exchange.Geography;

/// <summary>A point on the WGS 84 ellipsoid, in degrees.</summary>
/// <param name="Latitude">-90 to 90, north positive.</param>
/// <param name="Longitude">-180 to 180, east positive.</param>
public sealed record Coordinates(double Latitude, double Longitude)
{
    private const double EquatorialRadius = 6378.137;
    private const double Flattening = 1 / 298.257223563;
    private const int MaxIterations = 200;

    /// <summary>
    /// Length in kilometres of the shortest line over the WGS 84 ellipsoid, by Vincenty's inverse formula (Survey Review XXIII,
    /// 1975), good to well under a metre. A great circle on a sphere may be off by 0.5 %, too much for the figures we print.
    /// </summary>
    /// <exception cref="ArithmeticException">The points lie so nearly opposite each other that the formula does not converge.</exception>
    public double KilometersTo(Coordinates other)
    {
        if (this == other)
        {
            return 0;
        }

        const double polarRadius = EquatorialRadius * (1 - Flattening);
        var (sinU1, cosU1) = ReducedLatitude(Latitude);
        var (sinU2, cosU2) = ReducedLatitude(other.Latitude);
        var difference = double.DegreesToRadians(other.Longitude - Longitude);
        var lambda = difference;

        for (var iteration = 0; iteration < MaxIterations; iteration++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var sinSigma = Math.Sqrt(Square(cosU2 * sinLambda) + Square((cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda)));
            var cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
            var sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            var cosSquareAlpha = 1 - Square(sinAlpha);

            // Both points on the equator: the line is the equator itself.
            var cosTwoSigmaM = cosSquareAlpha == 0 ? 0 : cosSigma - (2 * sinU1 * sinU2 / cosSquareAlpha);
            var c = Flattening / 16 * cosSquareAlpha * (4 + (Flattening * (4 - (3 * cosSquareAlpha))));
            var previous = lambda;
            lambda = difference + ((1 - c) * Flattening * sinAlpha
                * (sigma + (c * sinSigma * (cosTwoSigmaM + (c * cosSigma * ((2 * Square(cosTwoSigmaM)) - 1))))));
            if (Math.Abs(lambda - previous) > 1e-12)
            {
                continue;
            }

            var squareU = cosSquareAlpha * (Square(EquatorialRadius) - Square(polarRadius)) / Square(polarRadius);
            var a = 1 + (squareU / 16384 * (4096 + (squareU * (-768 + (squareU * (320 - (175 * squareU)))))));
            var b = squareU / 1024 * (256 + (squareU * (-128 + (squareU * (74 - (47 * squareU))))));
            var deltaSigma = b * sinSigma * (cosTwoSigmaM + (b / 4 * ((cosSigma * ((2 * Square(cosTwoSigmaM)) - 1))
                - (b / 6 * cosTwoSigmaM * ((4 * Square(sinSigma)) - 3) * ((4 * Square(cosTwoSigmaM)) - 3)))));
            return polarRadius * a * (sigma - deltaSigma);
        }

        throw new ArithmeticException($"The distance from {this} to {other} cannot be computed: the points lie opposite each other.");
    }

    private static (double Sin, double Cos) ReducedLatitude(double degrees) =>
        Math.SinCos(Math.Atan((1 - Flattening) * Math.Tan(double.DegreesToRadians(degrees))));

    private static double Square(double value) => value * value;
}
