using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Tests.Checks.Names;

public sealed class NamesTests
{
    [Theory]
    [InlineData("ja", "アンカレッジ市へ", "name-rejected", "アンカレッジ", "アンカレジ")]
    [InlineData("ja", "ソウル市で", "name-rejected", "ソウル市", "ソウル特別市")]
    [InlineData("ja", "康斯堡市にて", "name-other-language", "康斯堡", "コングスベルグ")]
    [InlineData("ja", "Kongsberg市を訪問", "name-other-language", "Kongsberg", "コングスベルグ市")]
    [InlineData("en", "Anchorage City, Alaska", "name-rejected", "Anchorage City", "Anchorage")]
    [InlineData("en", "Jeju Special Self-Governing Provincial Tourism Association", "name-rejected", null, "Jeju Special Self-Governing Province Tourism Association")]
    [InlineData("en", "the Chitose Tourist Association", "name-rejected", "Chitose Tourist Association", "Chitose Tourism Federation")]
    [InlineData("en", "Changchun, PRC", "name-rejected", "PRC", "China")]
    [InlineData("en", "the people of Kongsburg", "name-misspelt", "Kongsburg", "Kongsberg")]
    [InlineData("zh-Hans", "安克拉治市", "name-rejected", "安克拉治", "安克雷奇")]
    [InlineData("zh-Hans", "安克拉治市結为", "name-rejected", "安克拉治", "安克雷奇")]
    [InlineData("zh-Hans", "布斯克魯郡", "name-rejected", "布斯克魯", "布斯克吕")]
    [InlineData("ko", "앵카리지시", "name-rejected", "앵카리지", "앵커리지")]
    [InlineData("ko", "미합중국 알래스카주", "name-rejected", "미합중국", "미국")]
    [InlineData("ko", "치토세시", "name-rejected", "치토세", "지토세")]
    [InlineData("ko", "공항 고등학교에서", "name-spacing", "공항 고등학교", "공항고등학교")]
    [InlineData("ko", "제주 특별자치도 관광협회", "name-spacing", "제주 특별자치도 관광협회", "제주특별자치도관광협회")]
    [InlineData("ko", "Anchorage시를 방문", "name-other-language", "Anchorage", "앵커리지시")]
    [InlineData("th", "เมืองแอนเคอเรจ", "name-rejected", "แอนเคอเรจ", "แองเคอเรจ")]
    [InlineData("th", "เมืองชิโตเซะ", "name-rejected", "ชิโตเซะ", "ชิโตเสะ")]
    [InlineData("th", "เมือง Kongsberg", "name-other-language", "Kongsberg", "เมืองคองส์เบิร์ก")]
    public void A_spelling_that_is_not_the_glossary_s_is_found_with_the_one_that_is(string tag, string words, string rule, string? excerpt, string suggestion)
    {
        var finding = Assert.Single(WordsOf.Alone(tag, words), finding => finding.Rule.Id == rule);

        Assert.Equal((excerpt ?? words, suggestion), (finding.Excerpt, finding.Suggestion));
    }

    [Theory]
    [InlineData("ja", "アンカレジ、アンカレジ市、千歳、千歳市、北海道千歳高等学校、米国、韓国、コングスベルグ（Kongsberg）")]
    [InlineData("en", "The Municipality of Anchorage, Chitose City, the City of Chitose, Ibusuki's bay, South Korea, the U.S., Norwegians")]
    [InlineData("zh-Hans", "安克雷奇、千岁高中、美国、韩国首尔市、济州岛、挪威")]
    [InlineData("ko", "지토세 시, 앵커리지 시의 시민, 신치토세 공항, 신치토세공항, 서울시, 한국, 홋카이도에서")]
    [InlineData("th", "ชิโตเสะ เมืองชิโตเสะ อะแลสกา รัฐอะแลสกา เกาหลีใต้ ประเทศจีน โรงเรียนมัธยมปลายคงฮัง")]
    public void What_is_allowed_is_let_be(string tag, string words) => Assert.Empty(WordsOf.Alone(tag, words));

    [Theory]
    [InlineData("anchorage-2019-50th-ceremony", "en", "title", "Anchorage", "Kongsberg", "name-swapped", "Kongsberg", "Anchorage")]
    [InlineData("anchorage-2019-50th-ceremony", "zh-Hans", "title", "安克雷奇市", "孔斯贝格市", "name-swapped", "孔斯贝格市", "安克雷奇市")]
    [InlineData("ibusuki-2024-30th", "ko", "body", "이부스키", "콩스베르그", "name-swapped", null, null)]
    [InlineData("kongsberg-2023-35th", "th", "body", "คองส์เบิร์ก", "แองเคอเรจ", "name-unexpected", "เมืองแองเคอเรจ", null)]
    [InlineData("airport-2019-move", "th", "summary", "โรงเรียนมัธยมปลายคงฮัง", "โรงเรียนมัธยมปลายไดมอนด์", "name-swapped", "โรงเรียนมัธยมปลายไดมอนด์", "โรงเรียนมัธยมปลายคงฮัง")]
    [InlineData("mears", "en", "body", "Mears Middle School", "Dimond High School", "name-swapped", "Dimond High School", "Mears Middle School")]
    [InlineData("kongsberg", "en", "body", "Buskerud County", "Kagoshima Prefecture", "name-swapped", "Kagoshima Prefecture", "Buskerud County")]
    [InlineData("changchun", "en", "body", "northeastern China", "northeastern Korea", "name-swapped", "Korea", "China")]
    [InlineData("airport-high-school", "en", "body", "visited Chitose High School. In", "visited Chitose Elementary School. In", "name-swapped", "Chitose Elementary School", "Chitose High School")]
    public void Another_name_in_the_place_of_the_one_of_the_Japanese_is_found(string slug, string tag, string field, string old, string changed, string rule, string? excerpt, string? suggestion)
    {
        var finding = Assert.Single(WordsOf.Changed(slug, tag, field, old, changed));

        Assert.Equal(rule, finding.Rule.Id);
        Assert.True(excerpt is null || (excerpt, suggestion) == (finding.Excerpt, finding.Suggestion), $"{finding.Excerpt} → {finding.Suggestion}");
    }

    [Theory]
    [InlineData("anchorage-2019-50th-ceremony", "ko", "title", "앵커리지시", "")]
    [InlineData("ibusuki-2019-25th", "en", "summary", "Ibusuki", "the city")]
    [InlineData("sand-lake", "th", "summary", "โรงเรียนประถมศึกษาแซนด์เลก", "โรงเรียน")]
    public void A_name_that_a_title_or_summary_drops_is_missed(string slug, string tag, string field, string old, string changed) =>
        Assert.Contains(WordsOf.Changed(slug, tag, field, old, changed), finding => finding.Rule.Id == "name-missing" && finding.Field.Name == field);

    [Fact]
    public void Two_right_spellings_in_one_text_are_worth_a_note() =>
        Assert.Equal(["name-two-spellings"], WordsOf.Alone("th", "รัฐอะแลสกาหรืออลาสกา").Select(finding => finding.Rule.Id));

    [Fact]
    public void Nearly_every_name_exchanged_in_any_text_of_the_repository_is_found()
    {
        var (found, all) = (0, 0);
        foreach (var entry in AgreedGlossary.Content.Entries.Where(entry => entry.Kind != EntryKind.Page))
        {
            var read = new CheckedEntry(entry, AgreedGlossary.Context);
            foreach (var field in read.Translations.SelectMany(text => text.Fields))
            {
                foreach (var use in field.Names.Uses.Where(use => use.IsName && use.Term.Context is "place" or "school" && use.Standing < NameStanding.Rejected).Take(1))
                {
                    string[] candidates = use.Term.Context == "school" ? ["dimond", "mears", "airport-high-school"] : ["kongsberg", "ibusuki", "anchorage", "changchun"];
                    var other = candidates.Select(id => AgreedGlossary.Lexicon.Terms.First(term => term.Id == id))
                        .FirstOrDefault(term => !read.Texts.SelectMany(text => text.Fields).Any(part => part.Names.Mentioned.Contains(AgreedGlossary.Lexicon.KeyOf(term))));
                    if (other is not null && field.Written.Contains(use.Words, StringComparison.Ordinal))
                    {
                        all++;
                        var place = field.Written.IndexOf(use.Words, StringComparison.Ordinal);
                        var words = string.Concat(field.Written.AsSpan(0, place), other.Texts[field.Language], field.Written.AsSpan(place + use.Words.Length));
                        found += WordsOf.With(entry, field.Path, words).Any(finding => finding.Rule.Group == RuleGroup.Names) ? 1 : 0;
                    }
                }
            }
        }

        Assert.InRange(all, 200, 2000);
        Assert.True(found >= 0.97 * all, $"{found} of {all}");
    }
}
