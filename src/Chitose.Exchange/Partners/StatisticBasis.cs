namespace Chitose.Exchange.Partners;

public enum StatisticBasis
{
    Census,
    Register,
    Estimate,

    /// <summary>A census of a whole Chinese municipality, its counties included.</summary>
    CensusMunicipality,
}
