using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Content;

/// <summary>The facts of a photo as <c>photo.yaml</c>, both ways. Its file lies beside them: see <see cref="PhotoOriginals"/>.</summary>
internal static class PhotoFields
{
    public static Photo Read(string slug, FactsMap facts, List<EntryText> texts, KnownReferences known) => new()
    {
        Slug = slug,
        Number = facts.RequiredNumber("number", 5001),
        FormerSlugs = EntryFields.ReadFormerSlugs(facts),
        File = PhotoOriginals.NotTakenIn,
        Focus = facts.OptionalChoice<Focus>("focus") ?? Focus.Center,
        Role = facts.OptionalChoice<PhotoRole>("role"),
        People = facts.OptionalChoice<PhotoPeople>("people"),
        Consent = facts.OptionalMap("consent") is { } consent ? ReadConsent(consent) : null,
        Credit = facts.OptionalMap("credit") is { } credit ? ReadCredit(credit) : null,
        Taken = facts.OptionalDate("taken"),
        Places = [.. facts.Maps("places").Select(ReadPlace)],
        Sources = facts.Ids("sources", known.Sources),
        Links = EntryFields.ReadLinks(facts),
        Brochure = EntryFields.ReadBrochure(facts),
        Texts = texts,
    };

    public static void Write(Photo photo, FactsWriter facts)
    {
        facts.Put("number", photo.Number);
        facts.Put("former-slugs", photo.FormerSlugs);
        facts.Put("focus", photo.Focus);
        facts.Put("role", photo.Role is { } role ? Choice.Write(role) : null);
        facts.Put("people", photo.People is { } people ? Choice.Write(people) : null);
        if (photo.Consent is { } consent)
        {
            facts.Put("consent", map =>
            {
                map.Put("reference", consent.Reference);
                map.Put("until", DateOf(consent.Until));
                map.Put("withdrawn", DateOf(consent.Withdrawn));
            });
        }

        facts.Put("credit", photo.Credit);
        facts.Put("taken", photo.Taken);
        facts.Put("places", photo.Places, (map, place) =>
        {
            map.Put("page", place.Page);
            map.Put("position", place.Position);
        });
        facts.Put("sources", photo.Sources);
        EntryFields.WriteLinks(facts, photo);
        EntryFields.WriteBrochure(facts, photo);
    }

    private static PhotoConsent ReadConsent(FactsMap map)
    {
        var consent = new PhotoConsent(map.Required("reference", "…")) { Until = DayOf(map, "until"), Withdrawn = DayOf(map, "withdrawn") };
        map.Close();
        return consent;
    }

    /// <summary>A name may be known in some languages only; readers of the others get the Japanese.</summary>
    private static LocalizedText ReadCredit(FactsMap map)
    {
        var credit = new LocalizedText(
            from language in Language.All
            let text = map.Optional(language.Tag)
            where text is not null
            select KeyValuePair.Create(language, text));
        map.Close();
        return credit;
    }

    private static PhotoPlace ReadPlace(FactsMap map)
    {
        var place = new PhotoPlace(map.RequiredNumber("page", 1012), map.RequiredNumber("position", 1));
        map.Close();
        return place;
    }

    private static DateOnly? DayOf(FactsMap map, string key) => map.OptionalDate(key) is null ? null : map.RequiredDay(key);

    private static HistoricDate? DateOf(DateOnly? day) => day is { } date ? new HistoricDate(date) : null;
}
