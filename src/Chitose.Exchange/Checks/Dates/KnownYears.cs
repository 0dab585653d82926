using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>The years that an entry speaks of elsewhere: in its facts and in its other languages.</summary>
internal static class KnownYears
{
    public static HashSet<int> Of(CheckedEntry entry, Language besides) =>
    [
        .. KnownDates.Of(entry).Select(date => date.Year),
        .. from text in entry.Texts
           where text.Language != besides
           from field in text.Fields
           from date in field.Dates
           where date.OwnYear is not null
           select date.OwnYear!.Value,
    ];
}
