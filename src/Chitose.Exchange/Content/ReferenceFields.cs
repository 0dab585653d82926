using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Content;

/// <summary>The files that entries refer to: glossary, sources, questions, the site's profile, deleted entries.</summary>
internal static class ReferenceFields
{
    public static IReadOnlyList<GlossaryTerm> ReadGlossary(FactsMap facts)
    {
        GlossaryTerm[] terms =
        [
            .. facts.Maps("terms").Select((map, index) => ReadTerm(map, GlossaryGroup.Terms, index + 1)),
            .. facts.Maps("names").Select((map, index) => ReadTerm(map, GlossaryGroup.Names, index + 1)),
        ];
        foreach (var twice in terms.GroupBy(term => (term.Group, term.Id)).Where(group => group.Count() > 1))
        {
            facts.Report(Choice.Write(twice.Key.Group), $"'{twice.Key.Id}' stands twice; each id may stand once.");
        }

        facts.Close();
        return terms;
    }

    public static void WriteGlossary(IEnumerable<GlossaryTerm> glossary, FactsWriter facts)
    {
        foreach (var group in glossary.GroupBy(term => term.Group).OrderBy(group => group.Key))
        {
            facts.Put(Choice.Write(group.Key), [.. group.OrderBy(term => term.Position)], WriteTerm);
        }
    }

    public static IReadOnlyList<Source> ReadSources(FactsMap facts)
    {
        var sources = facts.Keys.Select((id, index) =>
        {
            var map = facts.RequiredMap(id);
            var source = new Source
            {
                Id = id,
                Position = index + 1,
                Title = map.Required("title", "…"),
                Url = map.Optional("url"),
                File = map.Optional("file"),
                Kind = map.Required("kind", "official"),
                Language = map.Optional("language"),
                Note = map.Optional("note"),
            };
            map.Close();
            return source;
        }).ToList();
        facts.Close();
        return sources;
    }

    public static void WriteSources(IEnumerable<Source> sources, FactsWriter facts)
    {
        foreach (var source in sources.OrderBy(source => source.Position))
        {
            facts.Put(source.Id, map =>
            {
                map.Put("title", source.Title);
                map.Put("url", source.Url);
                map.Put("file", source.File);
                map.Put("kind", source.Kind);
                map.Put("language", source.Language);
                map.Put("note", source.Note);
            });
        }
    }

    public static IReadOnlyList<OpenQuestion> ReadQuestions(FactsMap facts)
    {
        var questions = facts.Keys.Select(id =>
        {
            var map = facts.RequiredMap(id);
            var question = new OpenQuestion
            {
                Id = id,
                Level = map.Required("level", "fact"),
                Subject = map.RequiredForStaff("subject"),
                Values = map.Strings("values"),
                Choices = [.. map.Maps("choices").Select(choice => choice.StaffLanguages())],
                ShownMeanwhile = map.RequiredForStaff("shown-meanwhile"),
                Ask = map.RequiredForStaff("ask"),
            };
            map.Close();
            return question;
        }).ToList();
        facts.Close();
        return questions;
    }

    public static void WriteQuestions(IEnumerable<OpenQuestion> questions, FactsWriter facts)
    {
        foreach (var question in questions.OrderBy(question => question.Id, StringComparer.Ordinal))
        {
            facts.Put(question.Id, map =>
            {
                map.Put("level", question.Level);
                map.Put("subject", question.Subject);
                map.Put("values", question.Values);
                map.Put("choices", question.Choices, (words, choice) => words.Put(choice));
                map.Put("shown-meanwhile", question.ShownMeanwhile);
                map.Put("ask", question.Ask);
            });
        }
    }

    public static SiteProfile ReadProfile(FactsMap facts, KnownIds names)
    {
        var profile = new SiteProfile
        {
            Name = facts.RequiredLocalized("name"),
            City = facts.RequiredLocalized("city"),
            Brand = facts.RequiredLocalized("brand"),
            CityHall = facts.RequiredLocalized("city-hall"),
            Department = facts.RequiredLocalized("department"),
            PostalCode = facts.Required("postal-code", "066-8686"),
            Address = facts.RequiredLocalized("address"),
            Telephone = facts.Optional("telephone"),
            OpeningHours = facts.Localized("opening-hours"),
            CorporateNumber = facts.Required("corporate-number", "2000020012246"),
            Website = facts.Required("website", "https://www.city.chitose.lg.jp/"),
            Wikidata = PartnerFields.ReadWikidata(facts),
            Home = ReadHome(facts.RequiredMap("home"), names),
        };
        facts.Close();
        return profile;
    }

    public static void WriteProfile(SiteProfile profile, FactsWriter facts)
    {
        facts.Put("name", profile.Name);
        facts.Put("city", profile.City);
        facts.Put("brand", profile.Brand);
        facts.Put("city-hall", profile.CityHall);
        facts.Put("department", profile.Department);
        facts.Put("postal-code", profile.PostalCode);
        facts.Put("address", profile.Address);
        facts.Put("telephone", profile.Telephone);
        facts.Put("opening-hours", profile.OpeningHours);
        facts.Put("corporate-number", profile.CorporateNumber);
        facts.Put("website", profile.Website);
        PartnerFields.WriteWikidata(profile.Wikidata, facts);
        facts.Put("home", map =>
        {
            map.Put("name", profile.Home.Name);
            map.Put("country", profile.Home.Country);
            map.Put("division", profile.Home.Division);
            map.PutDegrees("latitude", profile.Home.Coordinates.Latitude);
            map.PutDegrees("longitude", profile.Home.Coordinates.Longitude);
            map.Put("time-zone", profile.Home.TimeZone);
        });
    }

    public static IReadOnlyList<FormerAddress> ReadDeleted(FactsMap facts)
    {
        var deleted = facts.Maps("deleted").Select(map =>
        {
            var address = new FormerAddress { Kind = map.RequiredChoice<EntryKind>("kind"), Slug = map.Required("slug", "old-festival") };
            map.Close();
            return address;
        }).ToList();
        facts.Close();
        return deleted;
    }

    public static void WriteDeleted(IReadOnlyCollection<FormerAddress> deleted, FactsWriter facts) => facts.Put("deleted", deleted, (map, address) =>
    {
        map.Put("kind", address.Kind);
        map.Put("slug", address.Slug);
    });

    private static HomePlace ReadHome(FactsMap map, KnownIds names)
    {
        var home = new HomePlace(
            map.RequiredId("name", names, "chitose-city"),
            map.RequiredId("country", names, "japan"),
            PartnerFields.ReadPoint(map),
            PartnerFields.ReadTimeZone(map),
            map.OptionalId("division", names));
        map.Close();
        return home;
    }

    private static GlossaryTerm ReadTerm(FactsMap map, GlossaryGroup group, int position)
    {
        var term = new GlossaryTerm
        {
            Id = map.Required("id", "sister-city"),
            Group = group,
            Position = position,
            Context = map.Required(ContextField(group), "…"),
            CountryCode = map.OptionalCountryCode("code"),
            Texts = map.Languages(),
            EasyJapanese = map.Optional("ja-easy"),
            Reading = map.Optional("reading"),
            Variants = map.Spellings("variants"),
            Rejected = map.Spellings("not"),
            Note = map.Optional("note"),
        };
        map.Close();
        return term;
    }

    private static void WriteTerm(FactsWriter map, GlossaryTerm term)
    {
        map.Put("id", term.Id);
        map.Put(ContextField(term.Group), term.Context);
        map.Put("code", term.CountryCode);
        foreach (var (language, text) in term.Texts.Texts)
        {
            map.Put(language.Tag, text);
            if (language.IsSource)
            {
                map.Put("ja-easy", term.EasyJapanese);
                map.Put("reading", term.Reading);
            }
        }

        map.Put("variants", term.Variants);
        map.Put("not", term.Rejected);
        map.Put("note", term.Note);
    }

    private static string ContextField(GlossaryGroup group) => group == GlossaryGroup.Terms ? "context" : "kind";
}
