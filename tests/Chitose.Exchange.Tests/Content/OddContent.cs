using System.Text;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Tests.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace Chitose.Exchange.Tests.Content;

/// <summary>Entries whose texts hold everything that a person might type and a file format might stumble over.</summary>
public static class OddContent
{
    private static readonly string[] Pieces =
    [
        "'", "\"", ": ", ":", " #", "#", "- ", "-", "---", "...", "? ", "! ", "& ", "*", "%", "@", "`", "|", ">", "{", "}", "[", "]", ",", "\\", "\\n", "//",
        " ", "  ", "　", "a\tb", "~", "null", "true", "yes", "No", "0", "012246", "1969-04-21", "1_000", "0x1F", "1e3", ".5", "=", "<<", "${x}", "<b>", "&amp;",
        "{千歳|ちとせ}", "姉妹都市", "アンカレジ", "中文（简体）", "자매도시", "เมืองพี่เมืองน้อง", "ปีที่ ๒๕๑๒", "Kongsberg è ø", "🎆", "👨‍👩‍👧", "𠮷野家", "é", "–", "…", "\u00A0", "\u200B", "\u2028",
    ];

    public static Arbitrary<Entry> Entries() => Gen.OneOf(Partner, Event, Program, Page).ToArbitrary();

    /// <summary>One line with at least one visible character, in composed form as the reader of files makes it.</summary>
    private static Gen<string> Line(int length) =>
        from pieces in Gen.NonEmptyListOf(Gen.Elements(Pieces))
        let text = string.Concat(pieces).Normalize(NormalizationForm.FormC)
        select Shortened(string.IsNullOrWhiteSpace(text) ? $"{text}x" : text, length);

    private static Gen<string> LongLine =>
        from line in Line(int.MaxValue)
        from times in Gen.Elements(1, 1, 1, 200)
        select string.Concat(Enumerable.Repeat(line, times));

    /// <summary>Markdown of several lines; where a text begins and ends, line ends are not kept.</summary>
    private static Gen<string> Body =>
        from lines in Gen.ListOf(Gen.OneOf(Line(1000), Gen.Elements("", "---", "--- ", "# 見出し", "| a | b |", "```", "    indented", "\tindented", "trailing  ", "trailing\t")))
        select string.Join('\n', lines).Trim('\n');

    private static Gen<EntryText> Text(Language language) =>
        from title in Line(EntryText.TitleMaxLength)
        from summary in Line(EntryText.SummaryMaxLength)
        from shortTitle in Optional(Line(100))
        from officialName in Optional(Line(100))
        from reading in Optional(Line(100))
        from aliases in Gen.ListOf(Line(50))
        from shownAlias in Optional(Line(50))
        from headline in Optional(Line(100))
        from lead in Optional(LongLine)
        from updated in HistoricDates.Generate
        from body in Body
        from easy in Body
        select new EntryText
        {
            Language = language,
            Title = title,
            ShortTitle = shortTitle,
            OfficialName = officialName,
            Reading = reading,
            Aliases = [.. aliases],
            ShownAlias = shownAlias,
            Headline = headline,
            Lead = lead,
            Summary = summary,
            Updated = updated.First,
            Body = new EntryBody { Markdown = body, EasyJapanese = language.IsSource ? easy : "" },
        };

    /// <summary>Always in Japanese, and in some of the other languages.</summary>
    private static Gen<List<EntryText>> Texts =>
        from texts in Gen.CollectToList(Language.All, Text)
        from chosen in Gen.ListOf(Gen.Elements(true, false), Language.All.Count)
        select texts.Where((text, index) => text.Language.IsSource || chosen[index]).ToList();

    private static Gen<LocalizedText> Localized =>
        from lines in Gen.ListOf(Line(100), Language.All.Count)
        select new LocalizedText(Language.All.Zip(lines, KeyValuePair.Create));

    private static Gen<List<string>> Sources => Gen.SubListOf("seed", "city-sister").Select(ids => ids.ToList());

    private static Gen<string?> Question => Gen.Elements(null, "Q01");

    private static Gen<List<PartnerTie>> Ties =>
        Gen.SubListOf("anchorage", "ibusuki").Select(slugs => slugs.Select((slug, index) => new PartnerTie(slug, index + 1)).ToList());

    private static Gen<List<BrochureLine>> Brochure =>
        Gen.ListOf(from line in Gen.Choose(1, 999) from text in LongLine select new BrochureLine(line, text)).Select(lines => lines.ToList());

    private static Gen<List<DisputedDate>> Disputed =>
        Gen.ListOf(
            from date in HistoricDates.Generate
            from place in Optional(Line(100))
            from sources in Sources
            select new DisputedDate(date, place, sources)).Select(values => values.ToList());

    private static Gen<List<string>> FormerSlugs => Gen.SubListOf("old-friend", "a1", "x").Select(slugs => slugs.ToList());

    private static Gen<decimal> Amount =>
        from digits in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 6)
        select new decimal(digits, 0, 0, isNegative: false, (byte)scale);

    /// <summary>To five places, about a metre.</summary>
    private static Gen<Coordinates> Point =>
        from latitude in Gen.Choose(-9_000_000, 9_000_000)
        from longitude in Gen.Choose(-18_000_000, 18_000_000)
        select new Coordinates(latitude / 100_000.0, longitude / 100_000.0);

    private static Gen<Agreement> Agreement =>
        from date in HistoricDates.Generate
        from question in Question
        from placeQuestion in Question
        from disputed in Disputed
        from sources in Sources
        select new Agreement { Date = date, Place = "anchorage", Question = question, PlaceQuestion = placeQuestion, Disputed = disputed, Sources = sources };

    private static Gen<List<Statistic>> Statistics =>
        Gen.ListOf(
            from measure in Gen.Elements(Enum.GetValues<Measure>())
            from value in Amount
            from date in HistoricDates.Generate
            from dated in Gen.Elements(true, false)
            from basis in Gen.Elements(Enum.GetValues<StatisticBasis>().Cast<StatisticBasis?>().Append(null).ToArray())
            from sources in Sources
            select new Statistic(measure, value, dated ? date : null, basis, sources)).Select(values => values.ToList());

    private static Gen<Entry> Partner =>
        from formerSlugs in FormerSlugs
        from tie in Gen.Elements(Enum.GetValues<PartnerKind>())
        from order in Gen.Choose(1, 99)
        from counterpart in Gen.Elements(null, "chitose-city")
        from language in Gen.Elements("nb", "en")
        from localName in Optional(Line(100))
        from agreement in Agreement
        from point in Point
        from zone in Gen.Elements("America/Anchorage", "Asia/Tokyo", "Europe/Oslo")
        from website in Gen.Elements(null, "https://www.muni.org/", "https://example.org/?a=b&c=%E5%8D%83#d: e")
        from wikidata in Gen.Elements(null, new WikidataItem("Q39450", true), new WikidataItem("Q92161", false))
        from statistics in Statistics
        from sources in Sources
        from brochure in Brochure
        from texts in Texts
        select (Entry)new Partner
        {
            Slug = "odd-entry",
            Number = 9999,
            FormerSlugs = formerSlugs,
            Tie = tie,
            Order = order,
            Country = "usa",
            Division = "alaska",
            Counterpart = counterpart,
            LocalName = localName is null ? null : new LocalName(language, localName),
            Agreement = agreement,
            Coordinates = point,
            TimeZone = zone,
            Website = website,
            Wikidata = wikidata,
            Statistics = statistics,
            Sources = sources,
            Brochure = brochure,
            Texts = texts,
        };

    private static Gen<List<EventFigure>> Figures =>
        Gen.ListOf(
            from key in Gen.Elements(Enum.GetValues<EventFigureKey>())
            from value in Gen.Choose(0, 1_000_000)
            from approximate in Gen.Elements(true, false)
            select new EventFigure(key, value, approximate)).Select(figures => figures.ToList());

    private static Gen<Entry> Event =>
        from formerSlugs in FormerSlugs
        from occasion in Gen.Elements(Enum.GetValues<EventKind>())
        from dates in Gen.ListOf(HistoricDates.Generate, 3)
        from dated in Gen.Elements(true, false)
        from ended in Gen.Elements(true, false)
        from dateText in Localized
        from place in Gen.Elements(null, "anchorage", ExchangeEvent.Online)
        from ties in Ties
        from question in Question
        from disputed in Disputed
        from withheld in Gen.Elements(true, false)
        from status in Gen.Elements(Enum.GetValues<EventStatus>())
        from figures in Figures
        from times in Gen.ListOf(Gen.Choose(0, (24 * 60) - 1), 2)
        from former in HistoricDates.Generate
        from admission in Gen.Elements<Admission?>(null, Admission.Free, Admission.Paid)
        from sources in Sources
        from brochure in Brochure
        from texts in Texts
        let ordered = dates.Order().ToList()
        let hours = dated && ordered[0].IsFullDay ? times.Distinct().Order().Select(minutes => new TimeOnly(minutes / 60, minutes % 60)).ToList() : []
        select (Entry)new ExchangeEvent
        {
            Slug = "odd-entry",
            Number = 9999,
            FormerSlugs = formerSlugs,
            Occasion = occasion,
            Date = dated ? ordered[0] : null,
            EndDate = dated && ended ? ordered[1] : null,
            StartTime = hours.Count > 0 ? hours[0] : null,
            EndTime = hours.Count > 1 ? hours[1] : null,
            FormerDate = ended ? former : null,
            Admission = admission,
            DateText = dated ? null : dateText,
            SortDate = dated ? null : ordered[2],
            Place = place,
            Partners = ties,
            Question = question,
            Disputed = disputed,
            IsWithheld = withheld,
            Status = status,
            Figures = figures,
            Sources = sources,
            Brochure = brochure,
            Texts = texts,
        };

    private static Gen<Entry> Program =>
        from formerSlugs in FormerSlugs
        from order in Gen.Choose(1, 99)
        from ties in Ties
        from question in Question
        from sources in Sources
        from brochure in Brochure
        from texts in Texts
        select (Entry)new ExchangeProgram
        {
            Slug = "odd-entry",
            Number = 9999,
            FormerSlugs = formerSlugs,
            Order = order,
            Partners = ties,
            Question = question,
            Sources = sources,
            Brochure = brochure,
            Texts = texts,
        };

    private static Gen<Entry> Page =>
        from formerSlugs in FormerSlugs
        from sources in Sources
        from brochure in Brochure
        from texts in Texts
        select (Entry)new Page { Slug = "odd-entry", Number = 9999, FormerSlugs = formerSlugs, Sources = sources, Brochure = brochure, Texts = texts };

    private static Gen<string?> Optional(Gen<string> text) => Gen.OneOf(Gen.Constant<string?>(null), text.Select(value => (string?)value));

    /// <summary>Cut to a length, but never within a character of two units, nor at a tab, which YAML does not keep at a text's end.</summary>
    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var cut = text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd('\t').Normalize(NormalizationForm.FormC);
        return string.IsNullOrWhiteSpace(cut) ? "x" : cut;
    }
}
