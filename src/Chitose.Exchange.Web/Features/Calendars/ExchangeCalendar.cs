using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Calendars;

/// <summary>
/// Anniversaries and events of one language. Each anniversary is an entry of its own: a rule that repeats one could not say which it
/// is. What has no settled day is left out. Times of day are written in UTC, so no rules of time zones are needed; what lasts several days
/// stands as whole days, and its hours in the description. Some programs hide whether an entry was cancelled, so its title says so too.
/// </summary>
internal sealed class ExchangeCalendar
{
    private const int YearsBack = 5;
    private const int YearsAhead = 50;
    private const string AskDaily = "P1D";
    private const string UtcFormat = "yyyyMMdd'T'HHmmss'Z'";

    private readonly CalendarLines _lines = new();
    private readonly Edition _edition;
    private readonly SiteAddress _site;
    private readonly IReadOnlyDictionary<int, (int Edition, DateTime At)> _published;

    /// <summary>What follows the <c>@</c> of each id: the city, wherever the site is.</summary>
    private readonly string _authority;

    /// <param name="edition">In whose words it is written.</param>
    /// <param name="site">Where the pages are.</param>
    /// <param name="published">For each page number which version is public, and since when.</param>
    /// <param name="isToSubscribe">
    /// Whether it bears a name and is asked for again. What is to be taken into a calendar that somebody has bears none: some programs
    /// would make a new one for it.
    /// </param>
    public ExchangeCalendar(Edition edition, SiteAddress site, IReadOnlyDictionary<int, (int Edition, DateTime At)> published, bool isToSubscribe)
    {
        (_edition, _site, _published) = (edition, site, published);
        _authority = new Uri(edition.Profile.Website).Host;
        _lines.Add("BEGIN", "VCALENDAR");
        _lines.Add("VERSION", "2.0");
        _lines.Add("PRODID", $"-//Chitose City//International Exchange//{edition.Language.Tag.ToUpperInvariant()}");
        _lines.Add("METHOD", "PUBLISH");
        if (isToSubscribe)
        {
            _lines.AddText("NAME", edition.Words.CalendarName);
            _lines.AddText("X-WR-CALNAME", edition.Words.CalendarName);
            _lines.Add("REFRESH-INTERVAL;VALUE=DURATION", AskDaily);
            _lines.Add("X-PUBLISHED-TTL", AskDaily);
        }
    }

    /// <summary>The round anniversaries of a partner's agreement, those of the last five years and of the next fifty.</summary>
    public void AddMilestones(Partner partner)
    {
        if (partner.TextIn(_edition.Language) is not { } text || partner.Agreement is not { IsConfirmed: true, Date.IsFullDay: true } agreement)
        {
            return;
        }

        for (var day = _edition.Today.AddYears(-YearsBack); agreement.NextMilestoneOn(day) is { } milestone && milestone.Date.First <= _edition.Today.AddYears(YearsAhead); day = milestone.Date.First.AddDays(1))
        {
            Begin(partner, string.Create(CultureInfo.InvariantCulture, $"milestone-{partner.Number}-{milestone.Years}"), WholeDays(milestone.Date.First, milestone.Date.First));
            _lines.AddText("SUMMARY", WordsOf(partner, text, milestone.Years));
            _lines.AddText("DESCRIPTION", _edition.Words.MilestoneAhead(years: _edition.Number(milestone.Years)));
            Close(isCancelled: false);
        }
    }

    /// <param name="happening">The event.</param>
    /// <param name="partners">At least those whom it is held with, whose clocks may tell its hours.</param>
    /// <returns>False if it has no settled day, or no text in this language.</returns>
    public bool Add(ExchangeEvent happening, IEnumerable<Partner> partners)
    {
        if (happening.TextIn(_edition.Language) is not { } text || !IsSettled(happening, out var first, out var last))
        {
            return false;
        }

        Begin(happening, string.Create(CultureInfo.InvariantCulture, $"event-{happening.Number}"), TimesOf(happening, first, last, partners));
        var isCancelled = happening.Status == EventStatus.Cancelled;
        _lines.AddText("SUMMARY", isCancelled ? _edition.Words.CalendarStatus(status: _edition.Words.StatusCancelled, title: text.Title) : text.Title);
        _lines.AddText("DESCRIPTION", string.Join('\n', [.. DailyHoursOf(happening, first, last, partners), text.Summary]));
        if (happening.Place is { } place && place != ExchangeEvent.Online)
        {
            _lines.AddText("LOCATION", _edition.Name(place));
        }

        Close(isCancelled);
        return true;
    }

    /// <summary>What has been added since the last call, so that a long calendar is never held whole.</summary>
    public byte[] Take() => _lines.Take();

    /// <summary>The end of the file with what was not taken before; nothing can be added afterwards.</summary>
    public byte[] End()
    {
        _lines.Add("END", "VCALENDAR");
        return _lines.Take();
    }

    /// <summary>Whether an event can stand in a calendar.</summary>
    internal static bool IsSettled(ExchangeEvent happening, out DateOnly first, out DateOnly last)
    {
        var (begin, end) = (happening.Date, happening.EndDate ?? happening.Date);
        first = begin?.First ?? default;
        last = end?.Last ?? default;
        return happening.IsConfirmed && begin is { IsFullDay: true } && end is { IsFullDay: true };
    }

    private Span TimesOf(ExchangeEvent happening, DateOnly first, DateOnly last, IEnumerable<Partner> partners)
    {
        if (happening.StartTime is not { } start || last > first)
        {
            return WholeDays(first, last);
        }

        var zone = EventHours.ZoneOf(happening, partners, _edition);
        return new Span(false, Moment(start), happening.EndTime is { } end ? Moment(end) : null);

        // A time without a zone is that of whoever reads the calendar (RFC 5545, 3.3.5).
        string Moment(TimeOnly time) => zone is null
            ? first.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)
            : EventHours.MomentOf(first, time, zone).UtcDateTime.ToString(UtcFormat, CultureInfo.InvariantCulture);
    }

    /// <summary>What whole days cannot say: at which hours of each of them it is held.</summary>
    private IEnumerable<string> DailyHoursOf(ExchangeEvent happening, DateOnly first, DateOnly last, IEnumerable<Partner> partners) =>
        last > first && EventHours.Of(happening, partners, _edition) is { } hours
            ? new[] { _edition.DateOf(happening).Text, hours.AtPlace, hours.InJapan }.OfType<string>()
            : [];

    private static Span WholeDays(DateOnly first, DateOnly last) => new(true, Written(first), Written(last.AddDays(1)));

    private void Begin(Entry page, string id, Span span)
    {
        var (version, at) = _published.TryGetValue(page.Number, out var known) ? known : (1, default);
        var moment = at.ToString(UtcFormat, CultureInfo.InvariantCulture);
        _lines.Add("BEGIN", "VEVENT");
        _lines.Add("UID", $"{id}@{_authority}");
        _lines.Add("DTSTAMP", moment);
        _lines.Add("LAST-MODIFIED", moment);
        _lines.Add("SEQUENCE", (version - 1).ToString(CultureInfo.InvariantCulture));
        var isDay = span.IsOfDays ? ";VALUE=DATE" : "";
        _lines.Add($"DTSTART{isDay}", span.Begin);
        if (span.End is { } end)
        {
            _lines.Add($"DTEND{isDay}", end);
        }

        _lines.Add("URL", _site.Absolute(_edition.AddressOf(page)));
    }

    private void Close(bool isCancelled)
    {
        _lines.Add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED");
        _lines.Add("TRANSP", "TRANSPARENT");
        _lines.Add("END", "VEVENT");
    }

    private static string Written(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private string WordsOf(Partner partner, EntryText text, int years)
    {
        var words = _edition.Words;
        var (name, count) = (text.Title, _edition.Number(years));
        return partner.Tie switch
        {
            PartnerKind.SisterCity => words.CalendarSisterCity(partner: name, years: count),
            PartnerKind.FriendshipCity => words.CalendarFriendshipCity(partner: name, years: count),
            PartnerKind.OrganizationPartnership => words.CalendarOrganization(partner: name, years: count),
            _ => words.CalendarSchool(partner: name, years: count),
        };
    }

    /// <summary>How long an entry lasts, as the file writes it.</summary>
    /// <param name="IsOfDays">Whether it consists of whole days; its end is then the first day on which it is over.</param>
    /// <param name="Begin">The day or moment at which it begins.</param>
    /// <param name="End">The day or moment at which it is over; null where nobody has said, since an end must lie after the beginning (RFC 5545, 3.8.2.2).</param>
    private readonly record struct Span(bool IsOfDays, string Begin, string? End);
}
