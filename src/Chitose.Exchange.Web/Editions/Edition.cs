using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Editions;

/// <summary>The site as it is written for the readers of one language on one day.</summary>
/// <param name="Language">The language it is written in.</param>
/// <param name="Today">The day in Japan, from which years and milestones are counted.</param>
/// <param name="References">What all editions share.</param>
public sealed record Edition(Language Language, DateOnly Today, References References)
{
    /// <summary>What stands above every page now; null on most days.</summary>
    public NoticeContent? Notice { get; init; }

    /// <summary>Who runs the site.</summary>
    public SiteProfile Profile => References.Profile;

    public Words Words => Words.In(Language);

    public string SiteName => Text(Profile.Name);

    /// <summary>The same day's edition in another language.</summary>
    public Edition In(Language language) => this with { Language = language };

    public string AddressOf(string path) => Addresses.Of(Language, path);

    public string AddressOf(Entry entry) => Addresses.Of(Language, Addresses.PathOf(entry));

    /// <summary>A proper name as this language writes it.</summary>
    public string Name(string glossaryId) => Text(References.Names[glossaryId]);

    public string Text(LocalizedText text) => text.In(Language).Text;

    public string Number(decimal value) => value.ToString(value == decimal.Truncate(value) ? "N0" : "N2", Language.Culture);

    public DatedText Date(HistoricDate date, bool withEra = true) => new(date.ToString(), DateWriter.Write(date, Language, withEra));

    public DatedText Date(DateOnly date) => Date(new HistoricDate(date));

    /// <summary>When an event took place: a day, a range, or words where the date is not settled.</summary>
    public DatedText DateOf(ExchangeEvent entry, bool withWeekday = false)
    {
        if (entry.Date is not { } date)
        {
            return new DatedText(null, entry.DateText is null ? "" : Text(entry.DateText));
        }

        var text = entry.EndDate is { } end ? DateWriter.WriteRange(date, end, Language)
            : !HasSettledYear(entry) ? DateWriter.Write(date, Language, withEra: false)
            : withWeekday ? DateWriter.WriteWithWeekday(date, Language)
            : DateWriter.Write(date, Language);
        return new DatedText(date.ToString(), text);
    }

    /// <summary>A year as a large figure: 1969年, or พ.ศ. 2512.</summary>
    public string YearFigure(HistoricDate date) =>
        Words.FigureYear(year: date.Year.ToString(CultureInfo.InvariantCulture), buddhist: DateWriter.ThaiYear(date.Year));

    public string KindOf(Partner partner) => partner.Tie switch
    {
        PartnerKind.SisterCity => Words.KindSisterCity,
        PartnerKind.FriendshipCity => Words.KindFriendshipCity,
        PartnerKind.OrganizationPartnership => Words.KindOrganizationPartnership,
        _ => Words.KindSisterSchool,
    };

    public string KindOf(EntryKind kind) => kind switch
    {
        EntryKind.Partner => Words.KindPartner,
        EntryKind.Event => Words.KindEvent,
        EntryKind.Program => Words.KindProgram,
        _ => Words.KindPage,
    };

    /// <summary>The photos that readers see on a page today.</summary>
    public IReadOnlyList<PhotoView> PhotosOn(int page) =>
        [.. References.Photos.On(page).Where(photo => photo.SpeaksTo(Language) && photo.MayBeShownOn(Today)).Select(photo => PhotoView.Of(photo, this))];

    /// <summary>Country and state or prefecture in this language's order.</summary>
    /// <summary>For programs: its code, or its name where the glossary has no code.</summary>
    public string CountryCode(string glossaryId) => References.CountryCodes.GetValueOrDefault(glossaryId) ?? Name(glossaryId);

    public string PlaceOf(Partner partner) => Words.PlaceCountryDivision(country: Name(partner.Country), division: Name(partner.Division));

    /// <summary>Kilometres from Chitose, rounded to ten (site conventions D4).</summary>
    public int KilometersTo(Partner partner) =>
        (int)Math.Round(Profile.Home.Coordinates.KilometersTo(partner.Coordinates) / 10, MidpointRounding.AwayFromZero) * 10;

    /// <summary>An era year, or a weekday, would settle a year that several sources give differently.</summary>
    private static bool HasSettledYear(ExchangeEvent entry) => entry.IsConfirmed || entry.Disputed.Count == 0;
}
