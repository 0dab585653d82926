using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>The dates among an entry's facts, those included that sources dispute.</summary>
internal static class KnownDates
{
    public static IReadOnlyList<HistoricDate> Of(CheckedEntry entry) => [.. OfEntry(entry.Entry), .. Agreements(entry).SelectMany(OfAgreement)];

    /// <summary>The agreements with the partners that an entry belongs to.</summary>
    public static IEnumerable<Agreement> Agreements(CheckedEntry entry) => entry.Entry switch
    {
        Partner partner => [partner.Agreement],
        Activity activity => activity.Partners.Where(tie => entry.Context.Ties.ContainsKey(tie.Partner)).Select(tie => entry.Context.Ties[tie.Partner].Agreement),
        _ => [],
    };

    public static IEnumerable<HistoricDate> OfAgreement(Agreement agreement) => [agreement.Date, .. agreement.Disputed.Select(disputed => disputed.Date)];

    private static IEnumerable<HistoricDate> OfEntry(Entry entry) => entry is ExchangeEvent occasion
        ? new[] { occasion.Date, occasion.EndDate, occasion.FormerDate }.OfType<HistoricDate>().Concat(occasion.Disputed.Select(disputed => disputed.Date))
        : [];
}
