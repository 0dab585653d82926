using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Tests.Checks.Numbers;

public sealed class NumberChecksTests
{
    [Theory]
    [InlineData("ja 36人が来ました。", "en 35 people came.", "number-differs 35 → 36")]
    [InlineData("ja 生徒10人が来ました。", "en Twelve students came.", "number-differs Twelve → 10")]
    [InlineData("ja 36人が来ました。", "zh-Hans 26人到访。", "number-differs 26人 → 36人")]
    [InlineData("ja 36人が来ました。", "zh-Hans 三十五人到访。", "number-differs 三十五人 → 36人")]
    [InlineData("ja 36人が来ました。", "ko 63명이 방문했습니다.", "number-differs 63명 → 36명")]
    [InlineData("ja 36人が来ました。", "th มีผู้มาเยือน ๓๕ คน", "number-differs ๓๕ คน → 36 คน")]
    [InlineData("ja 第11回の会議", "en the 12th conference", "number-differs 12th → 11th")]
    [InlineData("ja 第11回の会議", "th การประชุมครั้งที่ 12", "number-differs ครั้งที่ 12 → ครั้งที่ 11")]
    [InlineData("ja 二つの姉妹都市と二つの友好親善都市", "en two sister cities and three friendship cities", "number-differs three → 2")]
    [InlineData("ja 第1回の交流", "en the second exchange", "number-differs second → 1st")]
    [InlineData("ja 3回目の交流", "en the second exchange", "number-differs second → 3rd")]
    [InlineData("ja 第2回の交流", "zh-Hans 第三次交流", "number-differs 第三次 → 第2次")]
    [InlineData("ja 第三回の交流", "ko 네 번째 교류", "number-differs 네 번째 → 3 번째")]
    [InlineData("ja 第3回の交流", "th การแลกเปลี่ยนครั้งที่สอง", "number-differs ครั้งที่สอง → ครั้งที่3")]
    [InlineData("ja 初めての姉妹都市", "en the second sister city", "number-differs second → 1st")]
    [InlineData("ja 2番目の姉妹都市", "zh-Hans 首个姐妹城市", "number-differs 首个")]
    [InlineData("ja 2番目の姉妹都市", "ko 첫 자매도시", "number-differs 첫")]
    [InlineData("ja 2番目の姉妹都市", "th เมืองพี่เมืองน้องแห่งแรก", "number-differs แรก")]
    [InlineData("ja 第2回の交流", "en the exchange", "number-missing ")]
    [InlineData("ja 提携50周年", "en the 51st anniversary", "number-differs 51st anniversary → 50th anniversary")]
    [InlineData("ja 提携50周年", "ko 결연 40주년", "number-differs 40주년 → 50주년")]
    [InlineData("ja 提携50周年", "en the fortieth anniversary", "number-differs fortieth anniversary → 50th anniversary")]
    [InlineData("ja 人口は約907万人です。", "zh-Hans 人口约970万。", "number-differs 970万")]
    [InlineData("ja 約10か月の滞在です。", "th ใช้เวลาประมาณ 10 ปี", "number-differs 10 ปี")]
    [InlineData("ja 約10か月の滞在です。", "en They stay for about ten weeks.", "number-differs ten weeks")]
    [InlineData("ja 3週間の滞在です。", "ko 3년간 머뭅니다.", "number-differs 3년간")]
    [InlineData("ja 5日間の滞在です。", "zh-Hans 停留五年。", "number-differs 五年")]
    [InlineData("ja 36人が来ました。", "en People came.", "number-missing ")]
    [InlineData("ja 人が来ました。", "en 36 people came.", "number-added 36")]
    public void A_translation_with_another_number_is_found_and_mended(string japanese, string translation, string found) =>
        Assert.Equal(found, Written.Found(RuleGroup.Numbers, japanese, translation));

    [Theory]
    [InlineData("ja 15人の訪問団", "en a delegation of fifteen")]
    [InlineData("ja 15人の訪問団", "zh-Hans 十五人的代表团")]
    [InlineData("ja 15人の訪問団", "ko 열다섯 명의 방문단")]
    [InlineData("ja 15人の訪問団", "th คณะสิบห้าคน")]
    [InlineData("ja 人口は約907万人です。", "en about 9.07 million people")]
    [InlineData("ja 人口は約907万人です。", "th ประมาณ 9.07 ล้านคน")]
    [InlineData("ja 人口は約907万人です。", "ko 약 907만 명")]
    [InlineData("ja 1万5千人", "en 15,000 people")]
    [InlineData("ja 提携50周年、半世紀", "en the fiftieth anniversary, half a century")]
    [InlineData("ja 約4,850キロ離れています。", "en about 3,010 miles away")]
    [InlineData("ja 両市の議会", "en the two city councils")]
    [InlineData("ja 市議会議長ら4人", "en the chair of the assembly and three other guests")]
    [InlineData("ja 12人", "en a dozen people")]
    [InlineData("ja 零下30度", "en −30 °C")]
    [InlineData("ja 千歳市の5・6年生", "zh-Hans 千岁市的五、六年级学生")]
    [InlineData("ja 10か月の滞在です。", "zh-Hans 停留十个月。")]
    [InlineData("ja 10歳の子ども", "zh-Hans 10周岁的孩子")]
    [InlineData("ja 3泊の滞在です。", "en They stay for three days.")]
    [InlineData("ja 1年後のことでした。", "en One day later they came.")]
    [InlineData("ja 第3回の交流", "en the third exchange")]
    [InlineData("ja 第3回の交流", "zh-Hans 第三次交流")]
    [InlineData("ja 第3回の交流", "ko 세 번째 교류")]
    [InlineData("ja 3回目の交流", "ko 제3회 교류")]
    [InlineData("ja 三回目の交流", "th การแลกเปลี่ยนครั้งที่ ๓")]
    [InlineData("ja 二つ目の姉妹校", "ko 둘째 자매학교")]
    [InlineData("ja 初めての姉妹都市", "en Chitose was first")]
    [InlineData("ja 初めての姉妹都市", "zh-Hans 一年之后的首个姐妹城市")]
    [InlineData("ja 第1回の交流", "th การแลกเปลี่ยนครั้งแรก")]
    [InlineData("ja 第1回の交流", "en the opening exchange")]
    [InlineData("ja 州で最大の都市", "zh-Hans 该州第一大城市")]
    [InlineData("ja 3回開きました。", "ko 세 차례 열었습니다.")]
    [InlineData("ja 午前10時30分から", "en from 10:30 a.m.")]
    [InlineData("ja 朝8時に", "th เวลา 8 โมงเช้า")]
    [InlineData("ja 3泊4日で", "en for three nights in all")]
    [InlineData("ja 3泊4日で", "th รวม 4 วัน 3 คืน")]
    [InlineData("ja 3対2で勝ちました。", "ko 3 대 2로 이겼습니다.")]
    [InlineData("ja 10日間", "ko 열흘")]
    [InlineData("ja 3つの班", "ko 세 모둠")]
    [InlineData("ja 人口は906万6,906人", "en 9,066,906 people")]
    public void A_translation_may_write_the_number_in_any_way(string japanese, string translation) =>
        Assert.Empty(Written.Found(RuleGroup.Numbers, japanese, translation));

    [Theory]
    [InlineData("ja 姉妹都市提携45周年の式典", "anniversary-tie 45周年 → 50周年")]
    [InlineData("en the 40th anniversary of the sister city tie", "anniversary-tie 40th anniversary → 50th anniversary")]
    [InlineData("th พิธีครบรอบ 60 ปีการเป็นเมืองพี่เมืองน้อง", "anniversary-tie ครบรอบ 60 ปี → ครบรอบ 50 ปี")]
    public void An_anniversary_that_the_agreement_does_not_have_is_found(string text, string found) => Assert.Equal(found, Written.Found(RuleGroup.Numbers, text));

    [Theory]
    [InlineData("ja 姉妹都市提携50周年の式典")]
    [InlineData("ja 千歳市の市制施行60周年もあわせて祝いました。")]
    [InlineData("en the 60th anniversary of Chitose becoming a city")]
    [InlineData("ja 令和6年（2024年）には姉妹都市提携55周年を迎えます。")]
    public void Other_anniversaries_and_right_ones_are_left_alone(string text) => Assert.Empty(Written.Found(RuleGroup.Numbers, text));

    [Fact]
    public void A_figure_of_the_facts_is_compared_with_the_Japanese() =>
        Assert.Equal("number-figure 16人 → 15人", Written.Found(RuleGroup.Numbers, "ja 16人の訪問団を迎えました。"));

    [Fact]
    public void Where_all_translations_agree_the_Japanese_is_pointed_out() => Assert.Equal(
        "number-differs 35人 → 36人",
        Written.Found(RuleGroup.Numbers, "ja 35人が来ました。", "en 36 people came.", "zh-Hans 36人到访。", "ko 36명이 왔습니다.", "th มา 36 คน"));
}
