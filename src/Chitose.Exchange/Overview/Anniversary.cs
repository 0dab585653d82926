using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>A day on which an agreement comes round.</summary>
/// <param name="Number">Page number of the partner.</param>
/// <param name="Partner">Its name.</param>
/// <param name="Date">When, as exactly as the agreement is dated.</param>
/// <param name="Years">How many years it will be; null while the year is being confirmed.</param>
public sealed record Anniversary(int Number, Phrase Partner, HistoricDate Date, int? Years)
{
    /// <summary>A milestone is kept every five years (site conventions D4).</summary>
    public bool IsMilestone => Years % 5 == 0;
}
