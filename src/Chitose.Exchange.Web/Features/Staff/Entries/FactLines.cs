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
    /// <param name="partners">Those whom an event is held with.</param>
    /// <param name="edition">Whose words are used.</param>
    /// <returns>Empty for an entry without facts of that kind.</returns>
    public static string Of(Entry entry, IReadOnlyCollection<Partner> partners, Edition edition) => entry switch
    {
        Partner partner => Joined(
            edition.Language,
            edition.Date(partner.Agreement.Date, partner.Agreement.IsConfirmed).Text,
            edition.KindOf(partner),
            edition.Words.FigureDistance(km: edition.Number(edition.KilometersTo(partner))).Replace("*", "", StringComparison.Ordinal)),
        ExchangeEvent happening => Joined(
            edition.Language,
            edition.DateOf(happening).Text,
            string.Join(Separator(edition.Language), EventHours.Of(happening, partners, edition)),
            happening.Place switch
            {
                null => null,
                ExchangeEvent.Online => edition.Words.EventOnline,
                var id => edition.Name(id),
            },
            EventLine.StatusOf(happening, edition)),
        _ => "",
    };

    private static string Joined(Language language, params string?[] parts) =>
        string.Join(Separator(language), parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Separator(Language language) => language == Language.Japanese ? "・" : " · ";
}
