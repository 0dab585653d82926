using System.Globalization;

namespace Chitose.Exchange.Web.Editions;

/// <summary>A tie drawn to scale, from 0 to 8,000 km.</summary>
/// <param name="Kilometers">Length of the tie.</param>
/// <param name="Text">The length in words.</param>
public sealed record DistanceLine(int Kilometers, string Text)
{
    private const double Start = 4;
    private const double Length = 292;
    private const double Scale = 8000;

    /// <summary>Where the tie ends on a drawing 304 wide.</summary>
    public string End => Math.Round(Start + (Math.Min(Kilometers, Scale) / Scale * Length)).ToString(CultureInfo.InvariantCulture);
}
