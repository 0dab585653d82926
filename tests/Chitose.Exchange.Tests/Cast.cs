using Chitose.Exchange.Content;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Tests;

/// <summary>The few partners, events and pages that tests speak of.</summary>
internal static class Cast
{
    public static readonly DateOnly Updated = new(2026, 11, 23);

    public static Partner Anchorage(string title = "アンカレジ市", int number = 1011, params string[] formerSlugs) => new()
    {
        Slug = "anchorage",
        Number = number,
        FormerSlugs = formerSlugs,
        Tie = PartnerKind.SisterCity,
        Order = 1,
        Country = "usa",
        Division = "alaska",
        Agreement = new Agreement { Date = HistoricDate.Parse("1969-04-21"), Place = "anchorage", Sources = ["seed"] },
        Coordinates = new Coordinates(61.21667, -149.89361),
        TimeZone = "America/Anchorage",
        Texts = Texts(title, "Anchorage"),
    };

    public static Partner Ibusuki(int number = 1012, params string[] formerSlugs) => new()
    {
        Slug = "ibusuki",
        Number = number,
        FormerSlugs = formerSlugs,
        Tie = PartnerKind.SisterCity,
        Order = 2,
        Country = "japan",
        Division = "kagoshima",
        Agreement = new Agreement { Date = HistoricDate.Parse("1994-04-15"), Place = "ibusuki" },
        Coordinates = new Coordinates(31.25278, 130.63306),
        TimeZone = "Asia/Tokyo",
        Texts = Texts("指宿市", "Ibusuki"),
    };

    public static ExchangeEvent Signing(bool withheld = false) => new()
    {
        Slug = "anchorage-1969-agreement",
        Number = 2001,
        Occasion = EventKind.Agreement,
        Date = HistoricDate.Parse("1969-04-21"),
        Place = "anchorage",
        Partners = [new PartnerTie("anchorage", 1)],
        IsWithheld = withheld,
        Texts = Texts("姉妹都市提携の調印", "Signing of the agreement"),
    };

    public static ExchangeProgram SandLake() => new()
    {
        Slug = "sand-lake",
        Number = 3001,
        Order = 1,
        Partners = [new PartnerTie("anchorage", 1)],
        Texts = Texts("サンドレイク小学校との交流", "Sand Lake Elementary School"),
    };

    public static Page Home() => Page("home", 1001);

    public static Page Page(string slug, int number) => new() { Slug = slug, Number = number, Texts = Texts("世界の友だち", "Friends around the world") };

    public static ContentSet Content(params Entry[] entries) => new()
    {
        Entries = entries,
        Glossary = [.. Names(GlossaryGroup.Names, "usa", "alaska", "anchorage", "japan", "kagoshima", "ibusuki", "chitose-city")],
        Sources = [new Source { Id = "seed", Position = 1, Title = "千歳市の冊子「交流」", Kind = "primary" }],
        Questions = [new OpenQuestion { Id = "Q01", Level = "fact", Subject = ForStaff("提携日", "Date"), Values = ["1981-09-01", "1988-09-01"], ShownMeanwhile = ForStaff("1981-09-01", "1981-09-01"), Ask = ForStaff("千歳市", "The city") }],
        Profile = new SiteProfile
        {
            Name = Everywhere("千歳市 国際・姉妹都市交流"),
            City = Everywhere("千歳市"),
            Brand = Everywhere("国際・姉妹都市交流"),
            CityHall = Everywhere("千歳市役所"),
            Department = Everywhere("国際交流担当"),
            PostalCode = "066-8686",
            Address = Everywhere("北海道千歳市東雲町2丁目34番地"),
            CorporateNumber = "2000020012246",
            Website = "https://www.city.chitose.lg.jp/",
            Home = new HomePlace("chitose-city", "japan", new Coordinates(42.82097, 141.65089), "Asia/Tokyo"),
        },
    };

    public static LocalizedText Everywhere(string text) =>
        new(Language.All.Select(language => KeyValuePair.Create(language, text)));

    public static LocalizedText ForStaff(string japanese, string english) => new([KeyValuePair.Create(Language.Japanese, japanese), KeyValuePair.Create(Language.English, english)]);

    private static List<EntryText> Texts(string japanese, string english) =>
    [
        new EntryText { Language = Language.Japanese, Title = japanese, Summary = $"{japanese}の紹介です。", Updated = Updated, Body = new EntryBody { Markdown = "本文です。" } },
        new EntryText { Language = Language.English, Title = english, Summary = $"About {english}.", Updated = Updated, Body = new EntryBody { Markdown = "Some words." } },
    ];

    private static IEnumerable<GlossaryTerm> Names(GlossaryGroup group, params string[] ids) => ids.Select((id, index) =>
        new GlossaryTerm { Id = id, Group = group, Position = index + 1, Context = "place", Texts = Everywhere(id) });
}
