using System.Text.Json;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Commands;

/// <summary>The checks as a command: over files, over the store, in three formats.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly ContentCopy _content = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("chitose-check-");

    [Fact]
    public async Task Our_own_content_has_no_errors()
    {
        var (code, output, error) = await CheckAsync(FirstContent.Folder);

        Assert.DoesNotContain(": error ", output, StringComparison.Ordinal);
        Assert.StartsWith("79 entries checked: 0 errors,", error, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_finding_is_a_line_with_the_place_of_its_words()
    {
        _content.Changed("pages/about/ja.md", "[お問い合わせ](/ja/contact)のページ", "[こちら](/ja/contact)のページ").Changed("pages/about/en.md", "## Five languages", "##");

        var (code, output, _) = await CheckAsync(_content.Folder);

        Assert.Contains("pages/about/ja.md:26:71: error link-vague The words of the link do not say where it leads. Name the place it leads to. [[こちら](/ja/contact)]", output, StringComparison.Ordinal);
        Assert.Contains("pages/about/en.md:12:1: error heading-empty ", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_beside_what_is_found()
    {
        _content.Changed("pages/about/en.md", "lead:", "leed:").Changed("pages/about/th.md", "## ห้าภาษา", "##");

        var (code, output, _) = await CheckAsync(_content.Folder, "--language", "ja");

        Assert.Contains("pages/about/en.md:3:1: error content-fault 読み込めません。leed: is not a field here; did you mean 'lead'?", output, StringComparison.Ordinal);
        Assert.Contains("pages/about/th.md:12:1: error heading-empty 文字のない見出しがあります。", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public async Task JSON_names_everything_that_is_known_of_a_finding()
    {
        _content.Changed("pages/about/ja.md", "## 運営", "# 運営");

        var (_, output, _) = await CheckAsync(_content.Folder, "--format", "json");

        using var json = JsonDocument.Parse(output);
        var finding = Assert.Single(json.RootElement.EnumerateArray(), item => item.GetProperty("rule").GetString() == "heading-first");
        Assert.Equal(
            ("warning", "writing", "ja", "body", "pages/about/ja.md", 8, 1, "# 運営", "## 運営"),
            (Text("severity"), Text("group"), Text("language"), Text("field"), Text("file"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), Text("excerpt"), Text("suggestion")));
        Assert.StartsWith("ページの名前が", finding.GetProperty("message").GetProperty("ja").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("The page’s name", finding.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);

        string? Text(string name) => finding.GetProperty(name).GetString();
    }

    [Fact]
    public async Task SARIF_has_what_the_standard_requires()
    {
        _content.Changed("pages/about/ja.md", "## 運営", "# 運営").Changed("pages/about/en.md", "lead:", "leed:");

        var (_, output, _) = await CheckAsync(_content.Folder, "--format", "sarif");

        using var json = JsonDocument.Parse(output);
        var log = json.RootElement;
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(("2.1.0", "Chitose.Exchange", "utf16CodeUnits"), (log.GetProperty("version").GetString(), driver.GetProperty("name").GetString(), run.GetProperty("columnKind").GetString()));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule => Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString() + rule.GetProperty("help").GetProperty("text").GetString()));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Contains(result.GetProperty("ruleId").GetString(), rules);
            Assert.Matches("^(error|warning|note)$", result.GetProperty("level").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        });
        var large = Assert.Single(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "heading-first");
        var place = large.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("pages/about/ja.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((8, 1, 8, 5), Region(place.GetProperty("region")));
        var replacement = large.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal((8, 1, 8, 5), Region(replacement.GetProperty("deletedRegion")));
        Assert.Equal("## 運営", replacement.GetProperty("insertedContent").GetProperty("text").GetString());

        static (int, int, int, int) Region(JsonElement region) => (
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public async Task The_store_is_checked_as_its_export_would_be()
    {
        _content.Changed("pages/about/ja.md", "## 運営", "# 運営");
        Assert.Equal(0, (await ServedProgram.RunAsync(_data.FullName, "import", _content.Folder)).Code);

        var ofStore = await CheckAsync();
        var ofFiles = await CheckAsync(_content.Folder);

        Assert.Contains("pages/about/ja.md:8:1: warning heading-first", ofStore.Output, StringComparison.Ordinal);
        Assert.Equal(ofFiles.Output, ofStore.Output);
        Assert.Equal(ofFiles.Error, ofStore.Error);
        Assert.Equal(ofFiles, await CheckAsync("--store"));
    }

    [Fact]
    public async Task Import_refuses_errors_by_their_place_and_lists_warnings()
    {
        _content.Changed("pages/about/en.md", "## Five languages", "##").Changed("pages/about/ja.md", "## 運営", "# 運営");

        var refused = await ServedProgram.RunAsync(_data.FullName, "import", _content.Folder);
        var taken = await ServedProgram.RunAsync(_data.FullName, "import", _content.Folder, "--despite-errors", "大雪のため");

        Assert.Equal(1, refused.Code);
        Assert.Contains("pages/about/en.md:12:1: body: heading-empty: A heading has no words.", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, taken.Code);
        Assert.Contains("79 entries read, 78 published", taken.Output, StringComparison.Ordinal);
        Assert.Contains("pages/about/ja.md:8:1: warning heading-first ", taken.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content", "--store")]
    [InlineData("no-such-folder")]
    [InlineData("--format", "xml")]
    [InlineData("--language", "th")]
    [InlineData("--fast")]
    public async Task Wrong_use_has_an_exit_code_of_its_own(params string[] arguments)
    {
        var (code, _, error) = await CheckAsync([.. arguments.Select(argument => argument == "content" ? _content.Folder : argument)]);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
    }

    public void Dispose()
    {
        _content.Dispose();
        _data.Delete(recursive: true);
    }

    private Task<(int Code, string Output, string Error)> CheckAsync(params string[] arguments) => ServedProgram.RunAsync(_data.FullName, ["check", .. arguments]);
}
