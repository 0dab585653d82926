using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Scripts;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("ja", "締結場所は서울특별시です。", "script-foreign", "서울특별시", null)]
    [InlineData("ja", "ชิโตเสะの町", "script-foreign", "ชิโตเสะ", null)]
    [InlineData("en", "The 空港高等学校 is a school.", "script-foreign", "空港高等学校", null)]
    [InlineData("en", "Chitose (Hokkaido) and Москва", "script-foreign", "Москва", null)]
    [InlineData("zh-Hans", "千岁市的さくら节", "script-foreign", "さくら", null)]
    [InlineData("zh-Hans", "千岁市与앵커리지시", "script-foreign", "앵커리지시", null)]
    [InlineData("ko", "チトセ・アングカリジ市 提携 50周年", "script-foreign", "チトセ・アングカリジ市 提携", null)]
    [InlineData("ko", "지토세시의 祭り에 갔습니다", "script-foreign", "祭り", null)]
    [InlineData("ko", "자매도시 提携 50주년", "script-foreign", "提携", null)]
    [InlineData("th", "เมือง千歳และชิโตเสะ", "script-foreign", "千歳", null)]
    [InlineData("th", "A visit to Kongsberg City", "script-untranslated", "A visit to Kongsberg City", null)]
    [InlineData("ko", "앵커리지시는 the largest city in Alaska입니다.", "script-untranslated", "the largest city in Alaska", null)]
    [InlineData("ja", "ミアーズ中学校 交流事業 (An exchange program with Mears Middle School)", "script-untranslated", "An exchange program with Mears Middle School", null)]
    [InlineData("ja", "大韓民国济州特別自治道", "script-not-japanese", "济", "済")]
    [InlineData("ja", "吉林省长春市と关係", "script-not-japanese", "长", "長")]
    [InlineData("ja", "听くことと说すこと", "script-not-japanese", "听", "聴")]
    [InlineData("ja", "國際交流", "script-old-form", "國", "国")]
    [InlineData("ja", "歡迎会と鹿兒島", "script-old-form", "歡", "歓")]
    [InlineData("zh-Hans", "千歳市", "script-not-simplified", "歳", "岁")]
    [InlineData("zh-Hans", "結为姐妹城市", "script-not-simplified", "結", "结")]
    [InlineData("zh-Hans", "50周年紀念典礼", "script-not-simplified", "紀", "纪")]
    [InlineData("zh-Hans", "鹿児島県", "script-not-simplified", "児島県", "儿岛县")]
    [InlineData("zh-Hans", "美利坚合衆国与観光", "script-not-simplified", "衆", "众")]
    [InlineData("zh-Hans", "人々的交流", "script-not-simplified", "々", "人")]
    [InlineData("th", "เมืองชิโตะะ", "script-thai", "งชิโตะะ", "งชิโตะ")]
    [InlineData("th", "เเละ", "script-thai", "เเ", "แ")]
    [InlineData("th", "นํา", "script-thai", "นํา", "นำ")]
    [InlineData("th", "นำ้", "script-thai", "นำ้", "น้ำ")]
    [InlineData("th", "ก่ิง", "script-thai", "ก่ิ", "กิ่")]
    [InlineData("th", "โโรงเรียน", "script-thai", "โโ", "โ")]
    [InlineData("th", "เมืืองนี้", "script-thai", "เมืื", "เมื")]
    [InlineData("th", "การ แ ลกเปลี่ยน", "script-thai", "แ", "")]
    [InlineData("th", "ปี ้ 2569", "script-thai", "้", "")]
    [InlineData("en", "\u0410nchorage", "script-lookalike", "\u0410nchorage", "Anchorage")]
    [InlineData("en", "K\u03BFngsberg", "script-lookalike", "K\u03BFngsberg", "Kongsberg")]
    [InlineData("en", "in l969", "script-lookalike", "l969", "1969")]
    [InlineData("ja", "2O19年", "script-lookalike", "2O19", "2019")]
    [InlineData("ja", "アン力レジの空", "script-lookalike", "力", "カ")]
    [InlineData("ja", "スポ一ツ大会", "script-lookalike", "一", "ー")]
    [InlineData("ja", "コ−ス", "script-lookalike", "−", "ー")]
    [InlineData("ja", "コングスべルグ", "script-lookalike", "べ", "ベ")]
    [InlineData("ja", "第ー回", "script-lookalike", "ー", "一")]
    [InlineData("ja", "千歳市の人ロ", "script-lookalike", "人ロ", "人口")]
    [InlineData("ja", "千歳ヘ行く", "script-lookalike", "ヘ", "へ")]
    [InlineData("ja", "ｱﾝｶﾚｼﾞの町", "script-width", "ｱﾝｶﾚｼﾞ", "アンカレジ")]
    [InlineData("en", "the ＪＡＬ marathon", "script-width", "ＪＡＬ", "JAL")]
    [InlineData("ja", "か\u3099くしゅう", "script-composed", "か\u3099", "が")]
    [InlineData("ko", "\u1112\u1161\u11AB국", "script-composed", "\u1112\u1161\u11AB", "한")]
    [InlineData("ja", "千歳\u200B市", "script-invisible", "\u200B", "")]
    [InlineData("en", "Chi\u00ADtose", "script-invisible", "\u00AD", "")]
    [InlineData("th", "ชิ\u200Bโตเสะ", "script-invisible", "\u200B", "")]
    [InlineData("en", "\u202Eesotihc", "script-invisible", "\u202E", "")]
    [InlineData("ja", "千歳\uFFFD", "script-broken", "\uFFFD", null)]
    [InlineData("ja", "\uE000です", "script-broken", "\uE000", null)]
    [InlineData("en", "cafÃ© in Chitose", "script-broken", "Ã©", null)]
    [InlineData("en", "Chitoseâ€™s friends", "script-broken", "â€™", null)]
    [InlineData("ja", "縺薙ｓ縺ｫ縺｡", "script-broken", null, null)]
    public void A_wrong_letter_is_found_with_the_right_one(string tag, string words, string rule, string? excerpt, string? suggestion)
    {
        var finding = WordsOf.Alone(tag, words).FirstOrDefault(finding => finding.Rule.Id == rule);

        Assert.NotNull(finding);
        Assert.True(excerpt is null || (excerpt, suggestion) == (finding.Excerpt, finding.Suggestion), $"{finding.Excerpt} → {finding.Suggestion}");
    }

    [Theory]
    [InlineData("ja", "髙橋さんと山﨑さん、渡邊一郎、國分太一さん、櫻井市長が来ました。")]
    [InlineData("ja", "氷濤まつり、龍、後藤、皇后、里、干潟、台風、云々、叶う、厨房、郁子、無料")]
    [InlineData("ja", "剝がす、頰、塡補、𠮟る、深圳市、草彅")]
    [InlineData("ja", "空港高等学校（공항고등학교）と「공항」という語、Kongsberg（コングスベルグ）")]
    [InlineData("ja", "長春（长春）から")]
    [InlineData("ja", "YOSAKOIとJAL国際マラソン、SNSやWi-Fi、Chitose City")]
    [InlineData("ja", "１９６９年４月２１日、ＪＲの駅、Ａ案")]
    [InlineData("ja", "コース一覧と口コミ、二カ国語、三カ月、ヘルシンキ、人口、協力、ウェブ力、O157、統一、東京へ行く、らーめん、千歳―アンカレジ間")]
    [InlineData("ja", "☀\uFE0F👨\u200D👩\u200D👧と葛\U000E0100飾")]
    [InlineData("ja", "神社の祭りに10 kmのμmとπ")]
    [InlineData("en", "Airport High School (공항고등학교), “空港” and Hokkaidō; naïve café; Kongsberg’s fjord; 5 × 3 m²; α")]
    [InlineData("en", "Yosakoi—a dance—and JAL's 50th; I90, 3D, B2B, H2O, 10l of water")]
    [InlineData("zh-Hans", "皇后、里程、干部、台湾、云、系、于、著名、乾隆、后来、瞭望、覆盖、藉口、於是、只、松、谷、丑、斗、面、征")]
    [InlineData("zh-Hans", "千岁市（千歳市）与“さくら”，YOSAKOI节和JAL")]
    [InlineData("zh-Hans", "傍花洞、麻谷洞、支笏湖冰涛节")]
    [InlineData("ko", "지토세시(千歳市)와 '桜', JAL·SNS, YOSAKOI")]
    [InlineData("ko", "공항고등학교(Airport High School)와 Dimond High School")]
    [InlineData("th", "น้ำ จ้ะ เปี๊ยะ ฤๅษี เกาะ พันธุ์ สิทธิ์ ต่าง ๆ ต่างๆ เล่ห์ ไทย ฯลฯ เสาร์ ปั๊ม ก็ แก๊ส ณ ผัวะ เอื้อม เดือน ศุกร์ เสน่ห์ ซัตสึมะ โต๊ะ เจี๊ยบ")]
    [InlineData("th", "โรงเรียนมัธยมปลายคงฮัง (공항고등학교) และคำว่า “空港” กับ JAL และ YOSAKOI ปี ๒๕๑๒")]
    [InlineData("th", "โรงเรียนมัธยมปลายคงฮัง (Airport High School)")]
    [InlineData("th", "เด็ก\u00A0ๆ")]
    public void Right_letters_are_let_be(string tag, string words) => Assert.Equal([], WordsOf.Alone(tag, words).Where(finding => finding.Rule.Id.StartsWith("script", StringComparison.Ordinal)).Select(finding => $"{finding.Rule.Id} {finding.Excerpt}"));

    [Theory]
    [InlineData("か")]
    [InlineData("\u0E30")]
    [InlineData("\uD83D")]
    [InlineData("a ")]
    [InlineData("結")]
    [InlineData("(")]
    [InlineData("アン力")]
    [InlineData("아")]
    public void A_hundred_thousand_letters_of_anything_give_few_findings_at_once(string letters)
    {
        var words = string.Concat(Enumerable.Repeat(letters, 100_000 / letters.Length));

        Assert.All(Language.All, language => Assert.InRange(WordsOf.Alone(language.Tag, words).Count, 0, 200));
    }
}
