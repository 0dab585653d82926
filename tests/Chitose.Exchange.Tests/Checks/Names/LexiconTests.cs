using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Names;

public sealed class LexiconTests
{
    public static TheoryData<string, string> Forms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var term in AgreedGlossary.Lexicon.Terms)
            {
                foreach (var language in Language.All)
                {
                    foreach (var form in term.Variants[language].Prepend(term.Texts[language]!))
                    {
                        data.Add(language.Tag, form);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_the_glossary_allows_is_found_whole_and_right(string tag, string form)
    {
        var use = Assert.Single(AgreedGlossary.In(tag, form).Uses);

        Assert.Equal((form, true), (use.Words, use.Standing < NameStanding.Rejected));
    }

    [Theory]
    [InlineData("ja", "千歳市とアンカレジ市の生徒", "千歳市:Agreed アンカレジ市:Agreed")]
    [InlineData("ja", "千歳からコングスベルグへ", "千歳:Agreed コングスベルグ:Bare")]
    [InlineData("ja", "千歳高校とダイモンド高等学校", "千歳高校:Variant ダイモンド高等学校:Variant")]
    [InlineData("ja", "日本語を学ぶ", "")]
    [InlineData("ja", "ノルウェージャン航空", "")]
    [InlineData("en", "Chitose's friends in ANCHORAGE, and Anchorage-based pilots", "Chitose:Agreed ANCHORAGE:Agreed Anchorage:Agreed")]
    [InlineData("en", "Airport\u00A0High School", "Airport\u00A0High School:Variant")]
    [InlineData("en", "Sapporò and Hokkaidō", "Sapporò:Agreed Hokkaidō:Agreed")]
    [InlineData("en", "They showed us the Alaskans", "")]
    [InlineData("en", "See chitose-international.jp or a@chitose.example", "")]
    [InlineData("en", "our Sister Cities and a sister-school tie", "Sister Cities:Variant")]
    [InlineData("zh-Hans", "千岁与安克雷奇市", "千岁:Agreed 安克雷奇市:Agreed")]
    [InlineData("ko", "지토세시와 앵커리지시의 학생", "지토세시:Agreed 앵커리지시:Agreed")]
    [InlineData("ko", "통일본부와 재앵커리지 영사사무소", "앵커리지:Bare")]
    [InlineData("ko", "신치토세공항", "신치토세공항:Agreed")]
    [InlineData("th", "ชาวเมืองชิโตเสะไปเมืองแองเคอเรจและบุสเกรูด", "เมืองชิโตเสะ:Agreed เมืองแองเคอเรจ:Agreed บุสเกรูด:Bare")]
    [InlineData("th", "โซลาร์เซลล์", "")]
    public void Names_are_found_as_each_language_writes_them(string tag, string words, string expected) => Assert.Equal(expected, Seen(tag, words));

    [Theory]
    [InlineData("ja", "アンカレッジ市の空", "アンカレッジ→アンカレジ")]
    [InlineData("ja", "ミヤーズ中学校とアンカーレッジ", "ミヤーズ→ミアーズ アンカーレッジ→アンカレジ")]
    [InlineData("ja", "アングカリジ", "アングカリジ→アンカレジ")]
    [InlineData("ja", "コングスベルゲの町", "コングスベルゲ→コングスベルグ")]
    [InlineData("en", "Diamond High School", "Diamond High School→Dimond High School")]
    [InlineData("en", "in Ancorage and Kongsburg", "Ancorage→Anchorage Kongsburg→Kongsberg")]
    [InlineData("en", "in chitose", "chitose→Chitose")]
    [InlineData("en", "on Cook Inlett, near Chang Chun", "Cook Inlett→Cook Inlet Chang Chun→Changchun")]
    [InlineData("zh-Hans", "康斯堡市与安克雷其市", "康斯堡→孔斯贝格 安克雷其市→安克雷奇市")]
    [InlineData("ko", "치토세시와 앵카리지시", "치토세→지토세 앵카리지→앵커리지")]
    [InlineData("ko", "이부수키시에서", "이부수키시→이부스키시")]
    [InlineData("th", "เมืองชิโตะะกับเมืองแอนเคอเรจ", "ชิโตะะ→ชิโตเสะ แอนเคอเรจ→แองเคอเรจ")]
    [InlineData("th", "ไปอิบูซุกิ", "อิบูซุกิ→อิบูซูกิ")]
    public void What_is_not_the_name_is_found_with_what_is(string tag, string words, string expected) =>
        Assert.Equal(expected, string.Join(' ', AgreedGlossary.In(tag, words).Uses.Where(use => use.Standing >= NameStanding.Rejected).Select(use => $"{use.Words}→{use.Right}")));

    [Theory]
    [InlineData("ja", "サンドレイク公園", "ダイヤモンドの指輪", "千歳中学校", "千歳観光協会", "コング")]
    [InlineData("en", "a diamond ring", "the Almond tree", "Anchor ages", "Chinese and Norwegians", "Toyota cars", "an airport")]
    [InlineData("zh-Hans", "千岁中学", "安克雷奇人", "孔子学院")]
    [InlineData("ko", "공립 고등학교", "이 스키 대회", "지토세중학교", "노르웨이어", "샌드레이크 공원")]
    [InlineData("th", "สวนแซนด์เลก", "ชาวนอร์เวย์", "โรงเรียนมัธยมต้น")]
    public void Other_words_are_not_taken_for_slips(string tag, params string[] words) =>
        Assert.All(words, word => Assert.DoesNotContain(AgreedGlossary.In(tag, word).Uses, use => use.Standing >= NameStanding.Rejected));

    [Fact]
    public void A_name_within_a_longer_one_is_mentioned_but_the_longer_one_is_used()
    {
        var found = AgreedGlossary.In("ja", "千歳姉妹都市交流協会");

        Assert.Equal(["chitose-sister-city-exchange-association"], found.Uses.Select(use => use.Term.Id));
        Assert.Superset(new HashSet<string> { "chitose-city", "sister-city" }, found.Mentioned.ToHashSet());
    }

    [Fact]
    public void The_short_and_the_long_name_of_a_place_have_one_key() =>
        Assert.Equal(AgreedGlossary.Lexicon.KeyOf("chitose"), AgreedGlossary.Lexicon.KeyOf("chitose-city"));

    [Fact]
    public void Places_are_those_of_the_text_also_where_Korean_spaces_do_not_count()
    {
        var use = Assert.Single(AgreedGlossary.In("ko", "새  신치토세 공항").Uses);

        Assert.Equal((3, 7, "신치토세 공항"), (use.Start, use.Length, use.Words));
    }

    private static string Seen(string tag, string words) => string.Join(' ', AgreedGlossary.In(tag, words).Uses.Select(use => $"{use.Words}:{use.Standing}"));
}
