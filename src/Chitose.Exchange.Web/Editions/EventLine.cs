using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>An event as a line of a list.</summary>
public sealed record EventLine(DatedText Date, Phrase Title, string Address, string? Confirming, StatusSign? Status)
{
    public static EventLine Of(ExchangeEvent entry, Edition edition) => new(
        edition.DateOf(entry),
        entry.TitleIn(edition.Language),
        edition.AddressOf(entry),
        TimelineItem.ConfirmingOf(entry, edition),
        StatusSign.Of(entry, edition));
}
