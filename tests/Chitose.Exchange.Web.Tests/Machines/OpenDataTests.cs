using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Tests.Running;
using CsvHelper;
using Json.Schema;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Chitose.Exchange.Web.Tests.Machines;

/// <summary>The files of open data, read back by programs of other makes (site conventions W2, W3).</summary>
[Collection(Reading.Name)]
public sealed class OpenDataTests(SharedSite site)
{
    private static readonly JsonSerializerOptions MapProgram = new() { Converters = { new GeoJsonConverterFactory() } };
    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List };
    private static readonly string[] Subjects = ["partners", "events"];
    private static readonly string[] Files = [.. from subject in Subjects from extension in new[] { "json", "csv", "geojson" } select $"/data/{subject}.{extension}"];

    public static TheoryData<string> Addresses => [.. Files];

    public static TheoryData<string> AllSubjects => [.. Subjects];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_file_may_be_read_by_pages_of_any_site_and_is_asked_for_again_by_its_tag(string address)
    {
        using var answer = await site.GetAsync(address, ("Origin", "https://elsewhere.example"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("public, no-cache", answer.Headers.CacheControl?.ToString() is var control && control == "no-cache, public" ? "public, no-cache" : control);

        using var again = await site.GetAsync(address, ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.True(again.Headers.Contains("Access-Control-Allow-Origin"));

        using var head = await site.AskAsync(HttpMethod.Head, address);
        Assert.Equal(answer.Headers.ETag, head.Headers.ETag);
        Assert.Equal(answer.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Nothing_else_may_be_read_by_other_sites()
    {
        string[] others =
        [
            .. site.Pages.Where(page => page.Language == Language.Korean).Select(page => page.Path),
            "/sitemap.xml", "/robots.txt", "/ja/feed.xml", "/ja/anniversaries.ics", "/data/nothing.json", "/data/partners.xml", "/healthz", "/staff/sign-in", "/css/site.css", "/.well-known/security.txt",
        ];
        foreach (var address in others)
        {
            using var answer = await site.GetAsync(address, ("Origin", "https://elsewhere.example"));
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"), address);
        }
    }

    [Theory]
    [MemberData(nameof(AllSubjects))]
    public async Task Json_is_as_its_schema_promises(string subject)
    {
        var schema = JsonSchema.FromText(await site.TextAsync($"/data/schema/{subject}.json"));
        var file = JsonNode.Parse(await site.TextAsync($"/data/{subject}.json"))!;

        Assert.True(schema.Evaluate(file).IsValid, string.Join('\n', schema.Evaluate(file, Listed).Details.Where(detail => detail.HasErrors).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
        Assert.NotEmpty(file[subject]!.AsArray());
        file[subject]![0]!["kind"] = "sister-village";
        Assert.False(schema.Evaluate(file).IsValid);
    }

    [Theory]
    [MemberData(nameof(AllSubjects))]
    public async Task A_sheet_opens_with_every_script_and_holds_what_json_holds(string subject)
    {
        using var answer = await site.GetAsync($"/data/{subject}.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes[3..]);
        Assert.Empty(System.Text.RegularExpressions.Regex.Matches(text, "(?<!\r)\n"));
        var json = JsonNode.Parse(await site.TextAsync($"/data/{subject}.json"))![subject]!.AsArray();

        var rows = CellsOf(text);
        var header = rows[0];
        Assert.Equal(json.Count + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(header.Count, row.Count));
        Assert.Equal("全国地方公共団体コード", header[0]);
        Assert.All(rows.Skip(1), row => Assert.Equal("012246", row[0]));
        foreach (var (column, tag) in new[] { ("", "ja"), ("_英語", "en"), ("_中国語", "zh-Hans"), ("_韓国語", "ko"), ("_タイ語", "th") })
        {
            var at = header.IndexOf((subject == "partners" ? "名称" : "イベント名") + column);
            Assert.Equal(json.Select(record => record!["name"]![tag]!.GetValue<string>()), rows.Skip(1).Select(row => row[at].TrimStart('\'')));
        }

        Assert.All(rows.Skip(1).SelectMany(row => row), cell => Assert.False(cell.Length > 0 && "=+@＝＋－＠".Contains(cell[0], StringComparison.Ordinal), cell));
        Assert.All(rows.Skip(1).SelectMany(row => row).Where(cell => cell.StartsWith('-')), cell => Assert.True(double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _), cell));
    }

    [Fact]
    public async Task A_sheet_speaks_japanese_where_json_has_codes()
    {
        var events = await RowsAsync("events");
        var partners = await RowsAsync("partners");

        Assert.All(events, row => Assert.Equal("開催済み", row["開催状況"]));
        Assert.Contains("青少年の交流", events.Select(row => row["種別"]));
        Assert.All(events, row => Assert.DoesNotMatch("[a-z]", row["種別"]));
        Assert.All(events.Concat(partners), row => Assert.Equal("千歳市", row["地方公共団体名"]));
        Assert.All(events, row => Assert.StartsWith($"{RunningSite.Origin}/ja/events/", row["URL"], StringComparison.Ordinal));
        Assert.All(events, row => Assert.Equal(("千歳市役所 国際交流担当", "", ""), (row["連絡先名称"], row["連絡先電話番号"], row["主催者"])));
        Assert.Contains("アンカレジシ", partners.Select(row => row["名称_カナ"]));
        Assert.All(partners, row => Assert.Matches("^[ァ-ヺー・]+$", row["名称_カナ"]));
    }

    [Theory]
    [MemberData(nameof(AllSubjects))]
    public async Task Geojson_names_no_schema_that_it_does_not_follow(string subject)
    {
        var file = JsonNode.Parse(await site.TextAsync($"/data/{subject}.geojson"))!;

        Assert.Null(file["schema"]);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", file["license"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(AllSubjects))]
    public async Task A_map_program_reads_the_points(string subject)
    {
        var map = JsonSerializer.Deserialize<FeatureCollection>(await site.TextAsync($"/data/{subject}.geojson"), MapProgram)!;

        var json = JsonNode.Parse(await site.TextAsync($"/data/{subject}.json"))![subject]!.AsArray();
        Assert.Equal(json.Count, map.Count);
        foreach (var (feature, record) in map.Zip(json))
        {
            Assert.Equal(record!["latitude"]?.GetValue<double>(), (feature.Geometry as Point)?.Y);
            Assert.Equal(record["longitude"]?.GetValue<double>(), (feature.Geometry as Point)?.X);
        }

        Assert.Contains(map, feature => feature.Geometry is Point);
    }

    [Fact]
    public async Task It_tells_of_every_page_that_is_public_and_of_no_other()
    {
        var told = new List<string>();
        foreach (var subject in Subjects)
        {
            told.AddRange(JsonNode.Parse(await site.TextAsync($"/data/{subject}.json"))![subject]!.AsArray().SelectMany(record => record!["pages"]!.AsObject()).Select(page => page.Value!.GetValue<string>()));
        }

        Assert.Equal(site.Pages.Where(page => page.Page.StartsWith("partners/", StringComparison.Ordinal) || page.Page.StartsWith("events/", StringComparison.Ordinal)).Select(page => page.Promised.Address).Order(), told.Order());
    }

    [Fact]
    public async Task It_says_of_which_day_it_tells_and_marks_what_is_not_confirmed()
    {
        var file = JsonNode.Parse(await site.TextAsync("/data/partners.json"))!;

        Assert.Equal("2026-11-24", file["asOf"]!.GetValue<string>());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", file["license"]!.GetValue<string>());
        var partners = file["partners"]!.AsArray();
        Assert.Equal(["jeju-tourism-association"], partners.Where(partner => !partner!["confirmed"]!.GetValue<bool>() && partner["kind"]!.GetValue<string>() == "organization-partnership").Select(partner => partner!["pages"]!["en"]!.GetValue<string>().Split('/')[^1]));
        Assert.Equal("1969-04-21", partners[0]!["agreementDate"]!.GetValue<string>());
        Assert.Equal("Q39450", partners[0]!["wikidata"]!.GetValue<string>());
        Assert.DoesNotContain("Q92161", file.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("ko")]
    [InlineData("th")]
    public void The_page_offers_every_file_and_machines_are_told_of_them(string segment)
    {
        var page = site.PageAt($"/{segment}/open-data");

        var offered = page.Document.QuerySelectorAll("main a[href^='/data/']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(Files.Concat(Subjects.Select(subject => $"/data/schema/{subject}.json")).Order(), offered.Order());
        var sets = GraphOfPage.Of(page.Document)!.Nodes.Where(node => GraphOfPage.TypeOf(node) == "Dataset").ToList();
        var told = sets.SelectMany(set => set["distribution"]!.AsArray()).Select(file => file!["contentUrl"]!.GetValue<string>());
        Assert.Equal(Files.Select(file => RunningSite.Origin + file).Order(), told.Order());
        Assert.All(sets, set => Assert.Equal("https://creativecommons.org/licenses/by/4.0/", set["license"]!.GetValue<string>()));
        Assert.All(sets, set => Assert.InRange(set["description"]!.GetValue<string>().Length, 50, 5000));
    }

    private static List<List<string>> CellsOf(string text)
    {
        using var sheet = CsvReader.FromText(text, CsvReaderOptions.Default with { HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw });
        var rows = new List<List<string>>();
        while (sheet.Read())
        {
            rows.Add([.. Enumerable.Range(0, sheet.FieldCount).Select(column => sheet.GetString(column))]);
        }

        return rows;
    }

    private async Task<IReadOnlyList<Dictionary<string, string>>> RowsAsync(string subject)
    {
        var rows = CellsOf((await site.TextAsync($"/data/{subject}.csv")).TrimStart('\uFEFF'));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary())];
    }
}
