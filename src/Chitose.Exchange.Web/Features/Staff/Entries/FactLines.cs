using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Writes the facts of an entry as each language writes them.</summary>
internal static class FactLines
{
    /// <returns>Empty for an entry without facts of that kind.</returns>
    public static string Of(Entry entry, Edition edition) => entry switch
    {
        Partner partner => Joined(
            edition.Language,
            edition.Date(partner.Agreement.Date, partner.Agreement.IsConfirmed).Text,
            edition.KindOf(partner),
            edition.Words.FigureDistance(km: edition.Number(edition.KilometersTo(partner))).Replace("*", "", StringComparison.Ordinal)),
        ExchangeEvent happening => Joined(
            edition.Language,
            edition.DateOf(happening).Text,
            EventHours.Of(happening, edition),
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
        string.Join(language == Language.Japanese ? "・" : " · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
