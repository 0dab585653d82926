using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Content;

/// <summary>The facts of a partner as <c>partner.yaml</c>, both ways.</summary>
internal static class PartnerFields
{
    public static Partner Read(string slug, FactsMap facts, List<EntryText> texts, KnownReferences known) => new()
    {
        Slug = slug,
        Number = facts.RequiredNumber("number", 1011),
        FormerSlugs = EntryFields.ReadFormerSlugs(facts),
        Tie = facts.RequiredChoice<PartnerKind>("kind"),
        Order = facts.RequiredNumber("order", 1),
        Country = facts.RequiredId("country", known.Names, "usa"),
        Division = facts.RequiredId("division", known.Names, "alaska"),
        Counterpart = facts.OptionalId("counterpart", known.Names),
        LocalName = Read(facts.OptionalMap("local-name"), map => new LocalName(map.Required("language", "nb"), map.Required("name", "…"))),
        Agreement = Read(facts.RequiredMap("agreement"), map => ReadAgreement(map, known))!,
        Coordinates = ReadCoordinates(facts),
        TimeZone = ReadTimeZone(facts),
        Website = ReadWebsite(facts),
        Wikidata = ReadWikidata(facts),
        Statistics = [.. facts.Maps("statistics").Select(map => Read(map, statistic => ReadStatistic(statistic, known))!)],
        Sources = facts.Ids("sources", known.Sources),
        Links = EntryFields.ReadLinks(facts),
        Brochure = EntryFields.ReadBrochure(facts),
        Texts = texts,
    };

    public static void Write(Partner partner, FactsWriter facts)
    {
        facts.Put("number", partner.Number);
        facts.Put("former-slugs", partner.FormerSlugs);
        facts.Put("kind", partner.Tie);
        facts.Put("order", partner.Order);
        facts.Put("country", partner.Country);
        facts.Put("division", partner.Division);
        facts.Put("counterpart", partner.Counterpart);
        if (partner.LocalName is { } local)
        {
            facts.Put("local-name", map =>
            {
                map.Put("language", local.Language);
                map.Put("name", local.Name);
            });
        }

        facts.Put("agreement", map => WriteAgreement(partner.Agreement, map));
        facts.Put("coordinates", map =>
        {
            map.PutDegrees("latitude", partner.Coordinates.Latitude);
            map.PutDegrees("longitude", partner.Coordinates.Longitude);
        });
        facts.Put("time-zone", partner.TimeZone);
        facts.Put("website", partner.Website);
        WriteWikidata(partner.Wikidata, facts);
        facts.Put("statistics", partner.Statistics, (map, statistic) =>
        {
            map.Put("kind", statistic.Measure);
            map.Put("value", statistic.Value);
            map.Put("as-of", statistic.AsOf);
            map.Put("basis", statistic.Basis is { } basis ? Choice.Write(basis) : null);
            map.Put("sources", statistic.Sources);
        });
        facts.Put("sources", partner.Sources);
        EntryFields.WriteLinks(facts, partner);
        EntryFields.WriteBrochure(facts, partner);
    }

    internal static Coordinates ReadPoint(FactsMap map) => new(map.RequiredDegrees("latitude", 90), map.RequiredDegrees("longitude", 180));

    internal static WikidataItem? ReadWikidata(FactsMap facts)
    {
        var item = Read(facts.OptionalMap("wikidata"), map => new WikidataItem(map.Required("id", "Q39450"), map.Flag("checked")));
        if (item is { Id.Length: > 0 } && !WikidataItem.IsId(item.Id))
        {
            facts.Report("wikidata", $"'{item.Id}' is not a Wikidata item; write its number, as Q39450.");
        }

        return item;
    }

    internal static void WriteWikidata(WikidataItem? item, FactsWriter facts)
    {
        if (item is not null)
        {
            facts.Put("wikidata", map =>
            {
                map.Put("id", item.Id);
                map.Put("checked", item.Checked ? "true" : "false");
            });
        }
    }

    internal static string ReadTimeZone(FactsMap facts)
    {
        var zone = facts.Required("time-zone", "America/Anchorage");
        if (zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            facts.Report("time-zone", $"'{zone}' is not a time zone; write an IANA name such as America/Anchorage.");
        }

        return zone;
    }

    private static T? Read<T>(FactsMap? map, Func<FactsMap, T> read)
        where T : class
    {
        var value = map is null ? null : read(map);
        map?.Close();
        return value;
    }

    private static Coordinates ReadCoordinates(FactsMap facts) => Read(facts.RequiredMap("coordinates"), ReadPoint)!;

    private static string? ReadWebsite(FactsMap facts)
    {
        var website = facts.Optional("website");
        if (website is not null && !RelatedLink.IsAddress(website))
        {
            facts.Report("website", $"'{website}' is not an address; write it whole, as https://www.example.org/.");
        }

        return website;
    }

    private static Agreement ReadAgreement(FactsMap map, KnownReferences known) => new()
    {
        Date = map.RequiredDate("date"),
        Place = map.RequiredId("place", known.Names, "anchorage"),
        Question = map.OptionalId("question", known.Questions),
        PlaceQuestion = map.OptionalId("place-question", known.Questions),
        Disputed = EntryFields.ReadDisputed(map, known.Sources),
        Sources = map.Ids("sources", known.Sources),
    };

    private static void WriteAgreement(Agreement agreement, FactsWriter map)
    {
        map.Put("date", agreement.Date);
        map.Put("place", agreement.Place);
        map.Put("question", agreement.Question);
        map.Put("place-question", agreement.PlaceQuestion);
        EntryFields.WriteDisputed(map, agreement.Disputed);
        map.Put("sources", agreement.Sources);
    }

    private static Statistic ReadStatistic(FactsMap map, KnownReferences known) => new(
        map.RequiredChoice<Measure>("kind"),
        map.RequiredDecimal("value", 291247),
        map.OptionalDate("as-of"),
        map.OptionalChoice<StatisticBasis>("basis"),
        map.Ids("sources", known.Sources));
}
