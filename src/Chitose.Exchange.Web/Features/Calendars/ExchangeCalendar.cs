using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using CalendarStatus = Ical.Net.EventStatus;
using EventStatus = Chitose.Exchange.Events.EventStatus;

namespace Chitose.Exchange.Web.Features.Calendars;

/// <summary>
/// Anniversaries and events of one language. Each anniversary is an entry of its own: a rule that repeats one could not say which it
/// is. What has no settled day is left out.
/// </summary>
/// <param name="edition">In whose words it is written.</param>
/// <param name="site">Where the pages are.</param>
/// <param name="published">For each page number which version is public, and since when.</param>
internal sealed class ExchangeCalendar(Edition edition, SiteAddress site, IReadOnlyDictionary<int, (int Edition, DateTime At)> published)
{
    private const int YearsBack = 5;
    private const int YearsAhead = 50;
    private const string AskDaily = "P1D";

    private readonly Calendar _calendar = Begin(edition);

    /// <summary>
    /// Makes it one to subscribe to, with a name of its own. What is to be taken into a calendar that somebody has bears none: some
    /// programs would make a new one for it.
    /// </summary>
    public void BeSubscribedTo()
    {
        _calendar.AddProperty("NAME", edition.Words.CalendarName);
        _calendar.AddProperty("X-WR-CALNAME", edition.Words.CalendarName);
        _calendar.AddProperty("X-PUBLISHED-TTL", AskDaily);
    }

    /// <summary>The round anniversaries of a partner's agreement, those of the last five years and of the next fifty.</summary>
    public void AddMilestones(Partner partner)
    {
        if (partner.TextIn(edition.Language) is not { } text || partner.Agreement is not { IsConfirmed: true, Date.IsFullDay: true } agreement)
        {
            return;
        }

        for (var day = edition.Today.AddYears(-YearsBack); agreement.NextMilestoneOn(day) is { } milestone && milestone.Date.First <= edition.Today.AddYears(YearsAhead); day = milestone.Date.First.AddDays(1))
        {
            var entry = New(partner, $"milestone-{partner.Number}-{milestone.Years}", milestone.Date.First, milestone.Date.First);
            entry.Summary = WordsOf(partner, text, milestone.Years);
            entry.Description = edition.Words.MilestoneAhead(years: edition.Number(milestone.Years));
            entry.Status = CalendarStatus.Confirmed;
        }
    }

    /// <returns>False if it has no settled day, or no text in this language.</returns>
    public bool Add(ExchangeEvent happening)
    {
        if (happening.TextIn(edition.Language) is not { } text || !IsSettled(happening, out var first, out var last))
        {
            return false;
        }

        var entry = New(happening, $"event-{happening.Number}", first, last);
        entry.Summary = text.Title;
        entry.Description = text.Summary;
        entry.Location = happening.Place is null or ExchangeEvent.Online ? null : edition.Name(happening.Place);
        entry.Status = happening.Status == EventStatus.Cancelled ? CalendarStatus.Cancelled : CalendarStatus.Confirmed;
        return true;
    }

    public byte[] Write() => FoldedLines.Write(new CalendarSerializer().SerializeToString(_calendar)!);

    /// <summary>Whether an event can stand in a calendar.</summary>
    internal static bool IsSettled(ExchangeEvent happening, out DateOnly first, out DateOnly last)
    {
        var (begin, end) = (happening.Date, happening.EndDate ?? happening.Date);
        first = begin?.First ?? default;
        last = end?.Last ?? default;
        return happening.IsConfirmed && begin is { IsFullDay: true } && end is { IsFullDay: true };
    }

    private CalendarEvent New(Entry page, string id, DateOnly first, DateOnly last)
    {
        var (version, at) = published.TryGetValue(page.Number, out var known) ? known : (1, default);
        var moment = new CalDateTime(DateTime.SpecifyKind(at, DateTimeKind.Utc), hasTime: true);
        var entry = new CalendarEvent
        {
            Uid = $"{id}@{new Uri(edition.Profile.Website).Host}",
            DtStamp = moment,
            LastModified = moment,
            Sequence = version - 1,
            Start = new CalDateTime(first),
            End = new CalDateTime(last.AddDays(1)),
            Url = new Uri(site.Absolute(edition.AddressOf(page))),
            Transparency = TransparencyType.Transparent,
        };
        _calendar.Events.Add(entry);
        return entry;
    }

    private string WordsOf(Partner partner, EntryText text, int years)
    {
        var words = edition.Words;
        var (name, count) = (text.Title, edition.Number(years));
        return partner.Tie switch
        {
            PartnerKind.SisterCity => words.CalendarSisterCity(partner: name, years: count),
            PartnerKind.FriendshipCity => words.CalendarFriendshipCity(partner: name, years: count),
            PartnerKind.OrganizationPartnership => words.CalendarOrganization(partner: name, years: count),
            _ => words.CalendarSchool(partner: name, years: count),
        };
    }

    private static Calendar Begin(Edition edition) =>
        new() { ProductId = $"-//Chitose City//International Exchange//{edition.Language.Tag.ToUpperInvariant()}", Method = CalendarMethods.Publish };
}
