namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>A file of open data.</summary>
/// <param name="Subject">What it lists: <c>partners</c> or <c>events</c>.</param>
/// <param name="Format">Name of the format, the same in every language.</param>
/// <param name="Extension">How its address ends.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record DataFile(string Subject, string Format, string Extension, string MediaType)
{
    public const string Partners = "partners";
    public const string Events = "events";
    public const string Csv = "text/csv";
    public const string Json = "application/json";
    public const string GeoJson = "application/geo+json";

    public static readonly IReadOnlyList<DataFile> All =
    [
        .. from subject in new[] { Partners, Events }
           from format in new[] { ("CSV", "csv", Csv), ("JSON", "json", Json), ("GeoJSON", "geojson", GeoJson) }
           select new DataFile(subject, format.Item1, format.Item2, format.Item3),
    ];

    public string Address => $"/data/{Subject}.{Extension}";

    public static string SchemaOf(string subject) => $"/data/schema/{subject}.json";
}
