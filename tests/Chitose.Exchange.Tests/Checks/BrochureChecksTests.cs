using System.Text.Json.Nodes;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Tests.Checks.Names;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>
/// The brochure that the site replaces is the proof of need: each line, put as it is printed into the entry and the language it belongs
/// to, must be found with the faults that an audit by hand noted.
/// </summary>
public sealed class BrochureChecksTests
{
    private static readonly string[] Printed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "brochure.txt"));

    [Theory]
    [InlineData(13, "ja", "name-rejected アンカレッジ→アンカレジ")]
    [InlineData(19, "ja", "name-rejected アンカレッジ→アンカレジ")]
    [InlineData(22, "zh-Hans", "script-not-simplified 歳→岁", "script-not-simplified 結→结", "script-not-simplified 紀→纪", "script-not-simplified 禮→礼", "name-rejected 安克拉治→安克雷奇")]
    [InlineData(23, "ko", "script-foreign チトセ・アングカリジ市 提携", "script-foreign 周年 記念式典")]
    [InlineData(24, "th", "script-thai งชิโตะะ→งชิโตะ", "name-rejected ชิโตะะ→ชิโตเสะ", "name-rejected แอนเคอเรจ→แองเคอเรจ")]
    [InlineData(28, "ja", "name-rejected アンカレッジ→アンカレジ")]
    [InlineData(31, "zh-Hans", "script-not-simplified 歳→岁", "script-not-simplified 結→结", "script-not-simplified 紀→纪", "script-not-simplified 樹儀→树仪", "name-rejected 安克拉治→安克雷奇")]
    [InlineData(32, "ko", "script-foreign チトセ・アングカリジ市 提携")]
    [InlineData(33, "th", "script-thai งชิโตะะ→งชิโตะ", "name-rejected ชิโตะะ→ชิโตเสะ", "name-rejected แอนเคอเรจ→แองเคอเรจ")]
    [InlineData(37, "ja", "name-rejected アンカレッジ→アンカレジ")]
    [InlineData(51, "ja", "script-not-japanese 济→済")]
    [InlineData(52, "en", "name-rejected Jeju Special Self-Governing Provincial Tourism Association→Jeju Special Self-Governing Province Tourism Association", "name-rejected Chitose Tourist Association→Chitose Tourism Federation", "tie-word Collaboration→Affiliation")]
    [InlineData(53, "zh-Hans", "script-not-simplified 韓→韩", "script-not-simplified 別→别", "script-not-simplified 観→观", "script-not-simplified 協→协", "script-not-simplified 歳観→岁观", "script-not-simplified 連→连", "script-not-simplified 結→结", "tie-word 結为→缔结")]
    [InlineData(54, "ko", "name-spacing 제주 특별자치도 관광협회→제주특별자치도관광협회", "name-spacing 지토세 관광연맹→지토세관광연맹", "tie-word 자매 제휴→자매결연")]
    [InlineData(58, "ja", "name-rejected アンカレッジ→アンカレジ")]
    [InlineData(59, "en", "name-rejected Anchorage City→Anchorage")]
    [InlineData(60, "zh-Hans", "script-not-simplified 堅→坚", "script-not-simplified 衆→众", "script-not-simplified 結→结", "name-rejected 安克拉治→安克雷奇")]
    [InlineData(61, "ko", "name-rejected 미합중국→미국", "name-rejected 앵카리지→앵커리지", "tie-word 제휴→결연")]
    [InlineData(63, "ja", "name-rejected アンカレッジ→アンカレジ")]
    [InlineData(65, "ja", "name-rejected ソウル市→ソウル特別市")]
    [InlineData(66, "en", "tie-word Collaboration→Affiliation")]
    [InlineData(67, "zh-Hans", "tie-swapped 姐妹城市→姐妹学校", "script-not-simplified 韓→韩", "script-not-simplified 歳→岁", "script-not-simplified 結→结")]
    [InlineData(68, "ko", "name-spacing 공항 고등학교→공항고등학교", "name-spacing 지토세 고등학교→지토세고등학교", "tie-word 제휴→결연")]
    [InlineData(70, "ja", "script-foreign 서울특별시")]
    [InlineData(74, "zh-Hans", "script-not-simplified 魯→鲁", "script-not-simplified 貝→贝", "script-not-simplified 結→结", "name-rejected 布斯克魯→布斯克吕")]
    [InlineData(75, "ko", "tie-word 제휴→결연")]
    [InlineData(77, "ja", "name-other-language 康斯堡→コングスベルグ")]
    [InlineData(81, "zh-Hans", "script-not-simplified 児島県→儿岛县", "script-not-simplified 結→结")]
    [InlineData(82, "ko", "tie-word 제휴→결연")]
    [InlineData(87, "en", "name-rejected PRC→China")]
    [InlineData(88, "zh-Hans", "script-not-simplified 長→长", "script-not-simplified 結→结")]
    [InlineData(89, "ko", "tie-word 제휴→결연")]
    [InlineData(95, "ja", "script-untranslated An exchange program with Mears Middle School")]
    [InlineData(97, "ja", "script-untranslated An exchange program with Sand Lake Elementary School")]
    [InlineData(99, "ja", "script-untranslated A visit to Kongsberg City, Norway, marking the 30th anniversary of the collaboration")]
    [InlineData(103, "ja", "script-untranslated")]
    [InlineData(107, "ja", "script-untranslated")]
    public void Every_fault_of_a_line_is_found(int line, string tag, params string[] faults)
    {
        var found = Printed[line - 1].Trim() is { Length: > 0 } words ? Findings(line, tag, words) : [];

        Assert.All(faults, fault => Assert.Contains(found, finding => Said(finding).StartsWith(fault, StringComparison.Ordinal)));
    }

    /// <summary>Lines 51 to 54: 昭和63年 is 1988, and every other language says 1981.</summary>
    [Fact]
    public void The_two_years_of_the_tie_with_Jeju_are_found()
    {
        var entry = CheckedContent.Copy("partners/jeju-tourism-association");
        foreach (var (line, language) in new[] { (51, Language.Japanese), (52, Language.English), (53, Language.Chinese), (54, Language.Korean) })
        {
            entry.TextIn(language)!.Summary = "";
            entry.TextIn(language)!.Body.Markdown = Printed[line - 1];
        }

        entry.Texts.RemoveAll(text => text.Language == Language.Thai);
        var findings = EntryChecks.Of(entry, CheckedContent.Context);

        Assert.Contains(findings, finding => finding.Rule.Id == "date-differs" && finding.Severity == Severity.Error);
        Assert.Contains(findings, finding => finding.Rule.Id == "translation-missing" && finding.Field.Language == Language.Thai);
    }

    [Theory]
    [InlineData(7, "ja")]
    [InlineData(9, "ja")]
    [InlineData(11, "ja")]
    [InlineData(15, "ja")]
    [InlineData(21, "en")]
    [InlineData(30, "en")]
    [InlineData(41, "ja")]
    [InlineData(45, "ja")]
    [InlineData(49, "ja")]
    [InlineData(73, "en")]
    [InlineData(80, "en")]
    public void A_line_whose_words_are_sound_gives_no_finding(int line, string tag) =>
        Assert.DoesNotContain(Findings(line, tag, Printed[line - 1]), finding => finding.Rule.Group is RuleGroup.Scripts or RuleGroup.Names or RuleGroup.Ties && finding.Field.Name == FieldPath.Lead);

    /// <summary>What is found in the language of a line once it stands in its entry, the Japanese heading of its block beside it.</summary>
    private static IEnumerable<Finding> Findings(int line, string tag, string words)
    {
        var language = Language.WithTag(tag)!;
        var entry = AgreedGlossary.Content.Entries.First(entry => entry.Brochure.Any(other => other.Line == line));
        var heading = entry.Brochure.OrderBy(other => other.Line).LastOrDefault(other => other.Line <= line && other.Text.Any(letter => letter is >= 'ぁ' and <= 'ん' or '提'))?.Text;
        var changed = FieldValues.With(entry,
        [
            new(new FieldPath(Language.Japanese, FieldPath.Lead), JsonValue.Create(heading ?? words)),
            new(new FieldPath(language, FieldPath.Lead), JsonValue.Create(words)),
        ]);
        return EntryChecks.Of(changed, AgreedGlossary.Context).Where(finding => finding.Field.Language == language);
    }

    private static string Said(Finding finding) => finding.Suggestion is null ? $"{finding.Rule.Id} {finding.Excerpt}" : $"{finding.Rule.Id} {finding.Excerpt}→{finding.Suggestion}";
}
