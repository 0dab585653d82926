using System.Text.Json;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>
/// A column of a sheet, named as in the standard data sets of Japan's local governments (自治体標準オープンデータセット) where they
/// have one.
/// </summary>
/// <param name="Header">Its name, in Japanese in every language.</param>
/// <param name="Json">Where the same stands in JSON.</param>
/// <param name="Value">A text, a figure or nothing.</param>
internal sealed record DataColumn(string Header, string Json, Func<DataRecord, object?> Value)
{
    private const string Yes = "有";
    private const string No = "無";

    private static readonly Dictionary<string, string> Occasions = WordsFor<EventKind>();
    private static readonly Dictionary<string, string> Statuses = WordsFor<EventStatus>();

    private static readonly IReadOnlyList<DataColumn> Partners =
    [
        Text("全国地方公共団体コード", "localGovernmentCode", partner => partner.LocalGovernmentCode),
        new("ID", "id", partner => partner.Id),
        Text("地方公共団体名", "localGovernment", partner => partner.LocalGovernment),
        .. ByLanguage("名称", "name", partner => partner.Name),
        OfPartner("名称_カナ", "nameKana", partner => partner.NameKana),
        Text("種別", "kind", partner => KindOf(partner.Kind)),
        .. ByLanguage("国名", "country", partner => ((PartnerRecord)partner).Country),
        .. ByLanguage("地域", "division", partner => ((PartnerRecord)partner).Division),
        OfPartner("提携日", "agreementDate", partner => partner.AgreementDate),
        .. ByLanguage("締結地", "agreementPlace", partner => ((PartnerRecord)partner).AgreementPlace),
        Text("確認済み", "confirmed", partner => partner.Confirmed ? Yes : No),
        new("緯度", "latitude", partner => partner.Latitude),
        new("経度", "longitude", partner => partner.Longitude),
        OfPartner("時間帯", "timeZone", partner => partner.TimeZone),
        OfPartner("URL", "website", partner => partner.Website),
        .. Tail("ページ"),
    ];

    private static readonly IReadOnlyList<DataColumn> Events =
    [
        Text("全国地方公共団体コード", "localGovernmentCode", entry => entry.LocalGovernmentCode),
        new("ID", "id", entry => entry.Id),
        Text("地方公共団体名", "localGovernment", entry => entry.LocalGovernment),
        .. ByLanguage("イベント名", "name", entry => entry.Name),
        Text("種別", "kind", entry => Occasions[entry.Kind]),
        OfEvent("開始日", "startDate", entry => entry.StartDate),
        OfEvent("終了日", "endDate", entry => entry.EndDate),
        OfEvent("開始時間", "startTime", entry => entry.StartTime),
        OfEvent("終了時間", "endTime", entry => entry.EndTime),
        OfEvent("時間帯", "timeZone", entry => entry.TimeZone),
        OfEvent("変更前の開始日", "formerDate", entry => entry.FormerDate),
        OfEvent("料金_基本", "admission", entry => AdmissionOf(entry.Admission)),
        OfEvent("開催状況", "status", entry => Statuses[entry.Status]),
        .. ByLanguage("説明", "summary", entry => ((EventRecord)entry).Summary),
        OfEvent("連絡先名称", "contact", entry => entry.Contact),
        OfEvent("連絡先電話番号", "telephone", entry => entry.Telephone),
        OfEvent("主催者", "organizer", entry => entry.Organizer),
        OfEvent("オンライン開催", "online", entry => entry.Online ? Yes : No),
        .. ByLanguage("場所名称", "place", entry => ((EventRecord)entry).Place),
        new("緯度", "latitude", entry => entry.Latitude),
        new("経度", "longitude", entry => entry.Longitude),
        OfEvent("交流先ID", "partners", entry => string.Join(';', entry.Partners)),
        Text("確認済み", "confirmed", entry => entry.Confirmed ? Yes : No),
        .. Tail("URL"),
    ];

    /// <param name="page">Name of the column of Japanese pages.</param>
    private static IEnumerable<DataColumn> Tail(string page) =>
    [
        Text("出典", "sources", record => string.Join("; ", record.Sources.Select(source => source.Url is null ? source.Title : $"{source.Title} {source.Url}"))),
        .. ByLanguage("ページ", "pages", record => record.Pages, page),
        new("更新日", "updated", record => record.Updated.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
    ];

    public static IReadOnlyList<DataColumn> Of(string subject) => subject == DataFile.Partners ? Partners : Events;

    private static DataColumn Text(string header, string json, Func<DataRecord, string?> value) => new(header, json, value);

    private static DataColumn OfPartner(string header, string json, Func<PartnerRecord, string?> value) => new(header, json, record => value((PartnerRecord)record));

    private static DataColumn OfEvent(string header, string json, Func<EventRecord, string?> value) => new(header, json, record => value((EventRecord)record));

    /// <summary>A column a language; the Japanese one bears the bare name, or one of its own.</summary>
    private static IEnumerable<DataColumn> ByLanguage(
        string header, string json, Func<DataRecord, IReadOnlyDictionary<string, string>?> values, string? japanese = null) =>
        Language.All.Select(language => Text(
            language.IsSource ? japanese ?? header : $"{header}_{NameOf(language)}",
            $"{json}.{language.Tag}",
            record => values(record)?.GetValueOrDefault(language.Tag)));

    private static string NameOf(Language language) => language.Tag switch
    {
        "en" => "英語",
        "zh-Hans" => "中国語",
        "ko" => "韓国語",
        "th" => "タイ語",
        var tag => tag,
    };

    private static string? AdmissionOf(string? admission) => admission switch
    {
        "free" => "無料",
        "paid" => "有料",
        _ => null,
    };

    /// <summary>What staff call the kinds, by the codes of the JSON.</summary>
    private static Dictionary<string, string> WordsFor<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), value => FieldsWords.In(Language.Japanese).WordFor(value));

    private static string KindOf(string kind)
    {
        var words = Words.In(Language.Japanese);
        return kind switch
        {
            "sister-city" => words.KindSisterCity,
            "friendship-city" => words.KindFriendshipCity,
            "organization-partnership" => words.KindOrganizationPartnership,
            _ => words.KindSisterSchool,
        };
    }
}
