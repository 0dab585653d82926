using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Sharing;

namespace Chitose.Exchange.Web.Editions;

/// <summary>What is seen on the share card of an entry's page.</summary>
internal static class EntryCard
{
    /// <summary>The card in a language, or null if the machine has no typeface for it.</summary>
    public static ShareCard? Of(Entry entry, EntryText text, Edition edition)
    {
        if (!ShareFonts.Has(edition.Language))
        {
            return null;
        }

        var kind = entry switch
        {
            Partner partner => edition.KindOf(partner),
            ExchangeEvent => edition.KindOf(EntryKind.Event),
            ExchangeProgram => edition.KindOf(EntryKind.Program),
            _ => null,
        };
        var backdrop = edition.PhotosOn(entry.Number) is [var photo, ..] ? $"{photo.File.Id} {photo.Css}" : Landscapes.Of(entry, edition.Profile.Home.Name);
        return new ShareCard(edition.Language, text.Title, kind, edition.SiteName, backdrop) { Held = edition.References.Held };
    }
}
