using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>An event as a line of a list.</summary>
public sealed record EventLine(DatedText Date, Phrase Title, string Address, string? Confirming, string? Status)
{
    public static EventLine Of(ExchangeEvent entry, Edition edition) => new(
        edition.DateOf(entry),
        entry.TitleIn(edition.Language),
        edition.AddressOf(entry),
        TimelineItem.ConfirmingOf(entry, edition),
        StatusOf(entry, edition));

    public static string? StatusOf(ExchangeEvent entry, Edition edition) => entry.Status switch
    {
        EventStatus.Announced => edition.Words.StatusAnnounced,
        EventStatus.Cancelled => edition.Words.StatusCancelled,
        _ => null,
    };
}
