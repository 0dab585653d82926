using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Writes the facts of an entry as each language writes them.</summary>
internal static class FactLines
{
    /// <param name="entry">The entry.</param>
    /// <param name="partners">Those whom an event is held with, or in whose town.</param>
    /// <param name="edition">Whose words are used.</param>
    /// <returns>Empty for an entry without facts of that kind.</returns>
    public static string Of(Entry entry, IReadOnlyCollection<Partner> partners, Edition edition) => entry switch
    {
        Partner partner => Joined(
            edition.Language,
            edition.Date(partner.Agreement.Date, partner.Agreement.IsConfirmed).Text,
            edition.KindOf(partner),
            edition.Words.FigureDistance(km: edition.Number(edition.KilometersTo(partner))).Replace("*", "", StringComparison.Ordinal)),
        ExchangeEvent happening => OfEvent(happening, EventHours.Of(happening, partners, edition), edition),
        _ => "",
    };

    private static string OfEvent(ExchangeEvent entry, EventHours? hours, Edition edition) => Joined(
        edition.Language,
        edition.DateOf(entry).Text,
        hours?.AtPlace,
        EventFacts.PlaceOf(entry, edition),
        hours?.InJapan,
        StatusSign.Of(entry, edition)?.Text);

    private static string Joined(Language language, params string?[] parts) =>
        string.Join(language == Language.Japanese ? "・" : " · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
