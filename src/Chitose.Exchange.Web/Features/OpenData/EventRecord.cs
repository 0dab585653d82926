using System.Globalization;
using System.Text.Json;
using Chitose.Exchange.Events;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>An event as open data. Coordinates are those of the town it was held in, where we know them.</summary>
public sealed record EventRecord : DataRecord
{
    public required IReadOnlyDictionary<string, string> Summary { get; init; }

    /// <summary>A year, a month or a day (ISO 8601); null where not even the year is known.</summary>
    public required string? StartDate { get; init; }

    public required string? EndDate { get; init; }

    /// <summary>By the clock of the place.</summary>
    public required string? StartTime { get; init; }

    public required string? EndTime { get; init; }

    /// <summary>Whose clock the times are told by (IANA); null where no time is set or the clock is not known.</summary>
    public required string? TimeZone { get; init; }

    /// <summary>The day for which it was announced before it was moved.</summary>
    public required string? FormerDate { get; init; }

    public required string Status { get; init; }

    public required string? Admission { get; init; }

    public required bool Online { get; init; }

    public required IReadOnlyDictionary<string, string>? Place { get; init; }

    /// <summary>Who holds it: the city, for what it announces; null for what has been, where nobody has noted it.</summary>
    public required string? Organizer { get; init; }

    /// <summary>Department that answers questions.</summary>
    public required string Contact { get; init; }

    public required string? Telephone { get; init; }

    /// <summary>Page numbers of the partners it belongs to.</summary>
    public required IReadOnlyList<int> Partners { get; init; }

    public static EventRecord Of(ExchangeEvent entry, IReadOnlyDictionary<string, Partner> partners, Edition edition, SiteAddress site, string code)
    {
        var city = edition.Text(edition.Profile.City);
        var isOnline = entry.Place == ExchangeEvent.Online;
        var point = PointOf(entry.Place, partners, edition);
        return new EventRecord
        {
            Id = entry.Number,
            LocalGovernmentCode = code,
            LocalGovernment = city,
            Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Occasion.ToString()),
            Name = ByLanguage(entry, text => text.Title),
            Summary = ByLanguage(entry, text => text.Summary),
            StartDate = entry.Date?.ToString(),
            EndDate = entry.EndDate?.ToString(),
            StartTime = entry.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture),
            EndTime = entry.EndTime?.ToString("HH:mm", CultureInfo.InvariantCulture),
            TimeZone = entry.StartTime is null ? null : EventHours.ZoneOf(entry, partners.Values, edition)?.Id,
            FormerDate = entry.FormerDate?.ToString(),
            Admission = entry.Admission is { } admission ? JsonNamingPolicy.KebabCaseLower.ConvertName(admission.ToString()) : null,
            Status = JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Status.ToString()),
            Online = isOnline,
            Place = entry.Place is { } place && !isOnline ? ByLanguage(edition.References.Names[place]) : null,
            Organizer = entry.Status == EventStatus.Held ? null : city,
            Contact = edition.Text(edition.Profile.Department),
            Telephone = edition.Profile.Telephone,
            Partners = [.. entry.Partners.Where(tie => partners.ContainsKey(tie.Partner)).Select(tie => partners[tie.Partner].Number)],
            Confirmed = entry.IsConfirmed,
            Latitude = point?.Latitude,
            Longitude = point?.Longitude,
            Sources = SourcesOf(entry.Sources, edition),
            Pages = PagesOf(entry, site),
            Updated = entry.Texts.Max(text => text.Updated),
        };
    }

    private static Coordinates? PointOf(string? place, IReadOnlyDictionary<string, Partner> partners, Edition edition) =>
        place == edition.Profile.Home.Name ? edition.Profile.Home.Coordinates
        : place is not null && partners.TryGetValue(place, out var partner) && partner.IsCity ? partner.Coordinates
        : null;
}
