using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.Ties;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Tests.Checks.Names;

namespace Chitose.Exchange.Tests.Checks.Ties;

public sealed class TiesTests
{
    [Theory]
    [InlineData("airport-high-school", "zh-Hans", "summary", "姐妹学校", "姐妹城市", "姐妹城市", "姐妹学校")]
    [InlineData("airport-high-school", "en", "summary", "sister school", "sister city", "sister city", "sister school")]
    [InlineData("airport-high-school", "ko", "body", "자매학교", "자매도시", "자매도시", "자매학교")]
    [InlineData("airport-high-school", "th", "body", "โรงเรียนพี่โรงเรียนน้อง", "เมืองพี่เมืองน้อง", "เมืองพี่เมืองน้อง", "โรงเรียนพี่โรงเรียนน้อง")]
    [InlineData("anchorage", "en", "summary", "sister city", "friendship city", "friendship city", "sister city")]
    [InlineData("anchorage", "zh-Hans", "body", "姐妹城市", "友好亲善城市", "友好亲善城市", "姐妹城市")]
    [InlineData("changchun", "ko", "summary", "우호친선도시", "자매 도시", "자매 도시", "우호친선도시")]
    [InlineData("kongsberg", "th", "summary", "เมืองมิตรภาพ", "เมืองพี่เมืองน้อง", "เมืองพี่เมืองน้อง", "เมืองมิตรภาพ")]
    [InlineData("anchorage", "ja", "summary", "姉妹都市", "友好親善都市", "友好親善都市", "姉妹都市")]
    [InlineData("airport-high-school", "ja", "summary", "姉妹校", "姉妹都市", "姉妹都市", "姉妹校")]
    public void Another_kind_of_tie_is_an_error_with_the_right_word(string slug, string tag, string field, string old, string changed, string excerpt, string suggestion) =>
        Assert.Contains(
            WordsOf.Changed(slug, tag, field, old, changed),
            finding => finding is { Severity: Severity.Error, Rule.Group: RuleGroup.Ties } && (excerpt, suggestion) == (finding.Excerpt, finding.Suggestion) && finding.Field.Language!.Tag == tag);

    [Theory]
    [InlineData("anchorage", "en", "summary", "a sister city", "a twin town", "twin town", "sister city")]
    [InlineData("anchorage", "en", "summary", "a sister city", "one of the Sister-Cities", null, null)]
    [InlineData("anchorage", "zh-Hans", "body", "姐妹城市", "姊妹城市", null, null)]
    [InlineData("anchorage", "ko", "body", "자매도시", "자매 도시", null, null)]
    [InlineData("changchun", "en", "summary", "friendship city", "friendship-city", null, null)]
    [InlineData("changchun", "zh-Hans", "summary", "友好亲善城市", "友好城市", null, null)]
    [InlineData("airport-high-school", "ko", "body", "자매학교", "자매교", null, null)]
    [InlineData("airport-high-school", "zh-Hans", "body", "缔结为姐妹学校", "结为姐妹校", null, null)]
    [InlineData("jeju-tourism-association", "zh-Hans", "body", "缔结了姐妹关系", "结为姐妹关系", "结为", "缔结")]
    [InlineData("jeju-tourism-association", "ko", "body", "자매결연", "자매 제휴", "자매 제휴", "자매결연")]
    [InlineData("jeju-tourism-association", "en", "body", "a sister affiliation", "a sister collaboration", "collaboration", "affiliation")]
    public void Other_words_for_the_same_tie_are_right_or_mended(string slug, string tag, string field, string old, string changed, string? excerpt, string? suggestion)
    {
        var finding = WordsOf.Changed(slug, tag, field, old, changed).SingleOrDefault();

        Assert.Equal((excerpt, suggestion), (finding?.Excerpt, finding?.Suggestion));
    }

    [Fact]
    public void Every_kind_exchanged_in_any_text_of_the_repository_is_found()
    {
        var missed = new List<string>();
        var all = 0;
        foreach (var entry in AgreedGlossary.Content.Entries.Where(entry => entry.Kind != EntryKind.Page))
        {
            foreach (var field in new CheckedEntry(entry, AgreedGlossary.Context).Translations.SelectMany(text => text.Fields))
            {
                foreach (var (use, kind) in TieWords.In(field).Take(1))
                {
                    var other = kind == PartnerKind.SisterCity ? PartnerKind.FriendshipCity : PartnerKind.SisterCity;
                    var words = string.Concat(field.Written.AsSpan(0, use.Start), TieWords.Instead(use, other, AgreedGlossary.Context, field.Language), field.Written.AsSpan(use.Start + use.Length));
                    all++;
                    if (!WordsOf.With(entry, field.Path, words).Any(finding => finding.Rule.Group == RuleGroup.Ties))
                    {
                        missed.Add($"{entry.Slug} {field.Path}");
                    }
                }
            }
        }

        Assert.InRange(all, 100, 2000);
        Assert.True(missed.Count <= 0.03 * all, $"{missed.Count} of {all}: {string.Join(", ", missed)}");
    }
}
