using System.Text;
using System.Text.Json;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>A partner as open data.</summary>
public sealed record PartnerRecord : DataRecord
{
    /// <summary>Reading of the Japanese name, in katakana as the standard data sets want it.</summary>
    public required string? NameKana { get; init; }

    public required IReadOnlyDictionary<string, string> Country { get; init; }

    public required IReadOnlyDictionary<string, string> Division { get; init; }

    /// <summary>A year, a month or a day (ISO 8601).</summary>
    public required string AgreementDate { get; init; }

    public required IReadOnlyDictionary<string, string> AgreementPlace { get; init; }

    public required string TimeZone { get; init; }

    public required string? Website { get; init; }

    /// <summary>Item of Wikidata that a person has checked.</summary>
    public required string? Wikidata { get; init; }

    public static PartnerRecord Of(Partner partner, Edition edition, SiteAddress site, string code) => new()
    {
        Id = partner.Number,
        LocalGovernmentCode = code,
        LocalGovernment = edition.Text(edition.Profile.City),
        Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(partner.Tie.ToString()),
        Name = ByLanguage(partner, text => text.Title),
        NameKana = partner.TextIn(Language.Japanese)?.Reading is { } reading ? InKatakana(reading) : null,
        Country = ByLanguage(edition.References.Names[partner.Country]),
        Division = ByLanguage(edition.References.Names[partner.Division]),
        AgreementDate = partner.Agreement.Date.ToString(),
        AgreementPlace = ByLanguage(edition.References.Names[partner.Agreement.Place]),
        Confirmed = partner.Agreement.IsConfirmed && partner.Agreement.PlaceQuestion is null,
        Latitude = partner.Coordinates.Latitude,
        Longitude = partner.Coordinates.Longitude,
        TimeZone = partner.TimeZone,
        Website = partner.Website,
        Wikidata = partner.Wikidata is { Checked: true } item ? item.Id : null,
        Sources = SourcesOf(partner.Sources.Concat(partner.Agreement.Sources), edition),
        Pages = PagesOf(partner, site),
        Updated = partner.Texts.Max(text => text.Updated),
    };

    /// <summary>Katakana stand in the character table in the order of hiragana.</summary>
    private static string InKatakana(string reading) => string.Concat(
        reading.Normalize(NormalizationForm.FormKC).Select(letter => letter is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(letter - 'ぁ' + 'ァ') : letter));
}
