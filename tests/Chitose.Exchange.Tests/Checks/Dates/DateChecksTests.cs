using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Tests.Checks.Dates;

public sealed class DateChecksTests
{
    [Theory]
    [InlineData("ja 昭和58年（1984年）に始まりました。", "date-era 昭和58年（1984年） → 昭和59年（1984年）")]
    [InlineData("ja 1984（昭和58）年", "date-era 1984（昭和58）年 → 昭和59年（1984年）")]
    [InlineData("en It began in 1984 (Showa 58).", "date-era 1984 (Showa 58) → 1984")]
    [InlineData("ja 昭和65年", "date-era-range 昭和65年 → 平成2年（1990年）")]
    [InlineData("ja 平成元年1月7日", "date-era-range 平成元年1月7日 → 昭和64年（1989年）1月7日")]
    [InlineData("ja 令和元年4月", "date-era-range 令和元年4月 → 平成31年（2019年）4月")]
    [InlineData("ja 平成31年5月1日", "date-era-range 平成31年5月1日 → 令和元年（2019年）5月1日")]
    [InlineData("ja 2001年2月30日", "date-impossible 2001年2月30日")]
    [InlineData("ja 2001年13月", "date-impossible 2001年13月")]
    [InlineData("en February 30, 2001", "date-impossible February 30, 2001")]
    [InlineData("ko 2001년 4월 31일", "date-impossible 2001년 4월 31일")]
    [InlineData("th 31 เมษายน พ.ศ. 2544", "date-impossible 31 เมษายน พ.ศ. 2544")]
    [InlineData("ja 令和元年（2019年）9月5日（水）", "date-weekday 令和元年（2019年）9月5日（水） → 令和元年（2019年）9月5日（木）")]
    [InlineData("en Tuesday, September 5, 2019", "date-weekday Tuesday, September 5, 2019 → Thursday, September 5, 2019")]
    [InlineData("zh-Hans 2019年9月5日（星期五）", "date-weekday 2019年9月5日（星期五） → 2019年9月5日（星期四）")]
    [InlineData("th วันศุกร์ที่ 5 กันยายน พ.ศ. 2562 (ค.ศ. 2019)", "date-weekday วันศุกร์ที่ 5 กันยายน พ.ศ. 2562 (ค.ศ. 2019) → วันพฤหัสบดีที่ 5 กันยายน พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("th 5 มกราคม พ.ศ. 2563 (ค.ศ. 2019)", "date-buddhist 5 มกราคม พ.ศ. 2563 (ค.ศ. 2019) → 5 มกราคม พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("th ใน พ.ศ. 1984", "date-buddhist-word พ.ศ. 1984 → พ.ศ. 2527 (ค.ศ. 1984)")]
    [InlineData("th วันที่ 19 ก.ค. 2019", "date-thai-western วันที่ 19 ก.ค. 2019 → วันที่ 19 กรกฎาคม พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("th ใน ค.ศ. 2527", "date-buddhist-word ค.ศ. 2527 → พ.ศ. 2527 (ค.ศ. 1984)")]
    [InlineData("th ใน พ.ศ. 2167 (ค.ศ. 1624)", "date-thai-history พ.ศ. 2167 (ค.ศ. 1624) → ค.ศ. 1624")]
    [InlineData("en It opened in Febuary.", "date-month-misspelt Febuary → February")]
    [InlineData("en On 5 Septembr 2019", "date-month-misspelt Septembr → September")]
    [InlineData("th มาเยือนในเดือนมกราคาม และกลับ", "date-month-misspelt มกราคาม → มกราคม")]
    [InlineData("th วันที่ 5 กรกฏาคม", "date-month-misspelt กรกฏาคม → กรกฎาคม")]
    [InlineData("th เมื่อเมษยน พ.ศ. 2544", "date-month-misspelt เมษยน → เมษายน")]
    [InlineData("ja 4/23に来ました。", "date-numeric 4/23 → 4月23日")]
    [InlineData("ja 2020/4/23", "date-numeric-whole 2020/4/23 → 令和2年（2020年）4月23日")]
    [InlineData("en Chitose and Anchorage signed the agreement on April 21, 1968.", "date-facts April 21, 1968 → April 21, 1969")]
    [InlineData("ko 1969년 4월 12일 앵커리지시에서 협정에 서명했습니다.", "date-facts 1969년 4월 12일 → 1969년 4월 21일")]
    [InlineData("ja 昭和44年（1969年）9月21日に調印しました。", "date-facts 昭和44年（1969年）9月21日 → 昭和44年（1969年）4月21日")]
    [InlineData("ja 昭和45年からの姉妹都市です。", "date-facts 昭和45年 → 昭和44年（1969年）")]
    [InlineData("th วันที่ 4 กันยายน พ.ศ. 2561 (ค.ศ. 2018) มีพิธี", "date-facts วันที่ 4 กันยายน พ.ศ. 2561 (ค.ศ. 2018) → วันที่ 4 กันยายน พ.ศ. 2562 (ค.ศ. 2019)")]
    public void A_wrong_date_is_found_and_mended(string text, string found) => Assert.Equal(found, Written.Found(RuleGroup.Dates, text));

    [Theory]
    [InlineData("ja 昭和58年（1983年）、1983（昭和58）年、昭和64年（1989年）、平成元年（1989年）、平成31年（2019年）、令和元年（2019年）、昭和元年（1926年）、大正15年（1926年）")]
    [InlineData("ja 昭和64年1月7日、平成元年1月8日、平成31年4月30日、令和元年5月1日、大正15年12月25日、平成31年度（2019年度）、令和元年度（2019年度）")]
    [InlineData("ja 2020年2月29日、令和元年（2019年）9月5日（木・祝）、1/2のりんご、電話は0123-24-3131")]
    [InlineData("ja 姉妹都市提携を祝う式は平成31年4月21日の50周年の日に開かれました。")]
    [InlineData("en The ceremony was on Thursday, September 5, 2019. They are open 24/7. Two thirds or 2/3.")]
    [InlineData("en In 1989 (Heisei 1), in 2019 (the first year of Reiwa), Showa 64")]
    [InlineData("zh-Hans 2019年9月5日（星期四），令和元年（2019年）")]
    [InlineData("ko 2019년 9월 5일(목), 쇼와 58년(1983년)")]
    [InlineData("th วันพฤหัสบดีที่ 5 กันยายน พ.ศ. 2562 (ค.ศ. 2019), ๕ กันยายน ๒๕๖๒, ค.ศ. 1624, 2562 (2019)")]
    [InlineData("en In January and on September 5; Decembers are cold in Augusta, and members remember.")]
    [InlineData("th มีนามว่าชิโตเสะ มีนิคมและมีสมาคม 5 แห่ง ในเดือนมีนาคม 5 มกราคม และเดือนพฤษภาคม วันที่ 17 เดือนพฤษภาคม เหตุการณ์พฤษภาทมิฬ")]
    [InlineData("ja 1969年4月23日に使節団は帰国しました。昭和43年（1968年）4月23日の決議")]
    public void A_right_date_is_left_alone(string text) => Assert.Empty(Written.Found(RuleGroup.Dates, text));

    [Theory]
    [InlineData("en They came on June 24, 2008.", "date-differs June 24, 2008 → June 24, 2009")]
    [InlineData("en They came on 25 June 2009.", "date-differs 25 June 2009 → June 24, 2009")]
    [InlineData("en They came in July 2009.", "date-differs July 2009 → June 2009")]
    [InlineData("en They came in 2010.", "date-differs 2010 → 2009")]
    [InlineData("zh-Hans 一行于2009年7月24日到访。", "date-differs 2009年7月24日 → 2009年6月24日")]
    [InlineData("zh-Hans 一行于二〇〇八年六月到访。", "date-differs 二〇〇八年六月 → 2009年6月")]
    [InlineData("ko 2009년 6월 14일에 방문했습니다.", "date-differs 2009년 6월 14일 → 2009년 6월 24일")]
    [InlineData("ko 방문은 2019. 6. 24.입니다.", "date-differs 2019. 6. 24. → 2009년 6월 24일")]
    [InlineData("th มาเยือนเมื่อวันที่ 24 มิถุนายน พ.ศ. 2553 (ค.ศ. 2010)", "date-differs วันที่ 24 มิถุนายน พ.ศ. 2553 (ค.ศ. 2010) → วันที่ 24 มิถุนายน พ.ศ. 2552 (ค.ศ. 2009)")]
    [InlineData("th มาเยือนเมื่อ ๒๔ กรกฎาคม ๒๕๕๒", "date-differs ๒๔ กรกฎาคม ๒๕๕๒ → 24 มิถุนายน พ.ศ. 2552 (ค.ศ. 2009)")]
    public void A_translation_with_another_date_is_found_and_mended(string translation, string found) =>
        Assert.Equal(found, Written.Found(RuleGroup.Dates, "ja 平成21年（2009年）6月24日に一行が来ました。", translation));

    [Theory]
    [InlineData("en They came on June 24, 2009.")]
    [InlineData("en They came on Wednesday, 24 June 2009, in Heisei 21.")]
    [InlineData("en On the 24th of June, 2009, they came; in 2009 there was much to see.")]
    [InlineData("en They came in June 2009.")]
    [InlineData("en They came in 2009.")]
    [InlineData("zh-Hans 一行于二〇〇九年六月二十四日（周三）到访。")]
    [InlineData("zh-Hans 一行于2009年6月24号到访。")]
    [InlineData("ko 방문은 2009. 6. 24.입니다.")]
    [InlineData("ko 이천구년 유월 이십사일에 방문했습니다.")]
    [InlineData("th มาเยือนเมื่อ ๒๔ มิ.ย. ๒๕๕๒")]
    [InlineData("th มาเยือนเมื่อวันที่ 24 มิถุนายน ค.ศ. 2009")]
    public void A_translation_may_write_the_date_in_any_way(string translation) =>
        Assert.Empty(Written.Found(RuleGroup.Dates, "ja 平成21年（2009年）6月24日に一行が来ました。", translation));

    [Theory]
    [InlineData("ja 平成16年（2004年）2月17日から24日まで", "en from February 17 to 25, 2004", "date-differs 25, 2004 → 24, 2004")]
    [InlineData("ja 平成16年（2004年）2月17日から24日まで", "th วันที่ 17–25 กุมภาพันธ์ พ.ศ. 2547 (ค.ศ. 2004)", "date-differs 25 กุมภาพันธ์ พ.ศ. 2547 (ค.ศ. 2004) → 24 กุมภาพันธ์ พ.ศ. 2547 (ค.ศ. 2004)")]
    [InlineData("ja 1990年代前半に始まりました。", "en It began in the late 1990s.", "date-differs late 1990s")]
    [InlineData("ja 1990年代に始まりました。", "zh-Hans 始于20世纪80年代。", "date-differs 20世纪80年代")]
    [InlineData("ja 2018年度から", "ko 2017년도부터", "date-differs 2017년도 → 2018년도")]
    [InlineData("ja 2018年1月に来て、同年6月に行きました。", "en They came in January 2018 and went in July of the same year.", "date-differs July of the same year")]
    [InlineData("ja 2019年4月の式典の前、2017年に来ました。", "en The ceremony was in April 2019. They had come the year before.", "date-missing ")]
    [InlineData("ja 2018年に来ました。", "en They came.", "date-missing ")]
    [InlineData("ja 来ました。", "en They came in 2018.", "date-added 2018")]
    public void Ranges_decades_and_years_are_compared_too(string japanese, string translation, string found) =>
        Assert.Equal(found, Written.Found(RuleGroup.Dates, japanese, translation));

    [Theory]
    [InlineData("ja 平成16年（2004年）2月17日から24日まで", "en February 17–24, 2004")]
    [InlineData("ja 平成16年（2004年）2月17日から24日まで", "en from 17 to 24 February 2004")]
    [InlineData("ja 1990年代前半に始まりました。", "zh-Hans 始于20世纪90年代初。")]
    [InlineData("ja 昭和48年（1973年）の訪問から20年たった平成5年（1993年）のことです。", "en It was in 1993, twenty years after the visit.")]
    [InlineData("ja 2018年1月に来て、同年6月に行きました。", "th มาในเดือนมกราคม พ.ศ. 2561 และไปในเดือนมิถุนายนปีเดียวกัน")]
    [InlineData("ja 2019年4月の式典の前、2018年に来ました。", "en The ceremony was in April 2019. They had come the year before.")]
    [InlineData("ja 2019年4月の式典の前、2018年に来ました。", "th พิธีจัดในเดือนเมษายน พ.ศ. 2562 (ค.ศ. 2019) และในปีก่อนหน้าก็เคยมาเยือน")]
    [InlineData("ja 2019年4月に式典がありました。次の年に千歳市も訪れました。", "ko 2019년 4월에 기념식이 있었습니다. 2020년에는 지토세시도 찾았습니다.")]
    [InlineData("ja 2019年4月に式典がありました。前の年に決めたことです。", "zh-Hans 仪式于2019年4月举行，是2018年决定的。")]
    [InlineData("ja 7月、9月、12月に開きました。", "en It was held in July, September and December.")]
    public void Right_ranges_decades_and_years_are_left_alone(string japanese, string translation) => Assert.Empty(Written.Found(RuleGroup.Dates, japanese, translation));

    [Fact]
    public void Where_all_translations_agree_the_Japanese_is_pointed_out() => Assert.Equal(
        "date-differs 2008年6月24日 → 平成21年（2009年）6月24日",
        Written.Found(RuleGroup.Dates, "ja 2008年6月24日に来ました。", "en They came on June 24, 2009.", "zh-Hans 一行于2009年6月24日到访。", "ko 2009년 6월 24일에 방문했습니다.", "th มาเมื่อ 24 มิถุนายน พ.ศ. 2552"));

    [Fact]
    public void Easy_Japanese_gives_western_years()
    {
        var entry = Written.Ceremony("ja 昭和44年に来ました。");
        entry.Texts[0].Body.EasyJapanese = "{昭和|しょうわ}44{年|ねん}4{月|がつ}に{来|き}ました。";

        var finding = Assert.Single(Written.Findings(entry, RuleGroup.Dates));

        Assert.Equal(("date-easy-era", "{昭和|しょうわ}44{年|ねん}4{月|がつ}", "1969年4月"), (finding.Rule.Id, finding.Excerpt, finding.Suggestion));
    }

    [Fact]
    public void Easy_Japanese_has_the_dates_of_the_Japanese()
    {
        var entry = Written.Ceremony("ja 平成21年（2009年）6月24日に来ました。");
        entry.Texts[0].Body.EasyJapanese = "2009{年|ねん}6{月|がつ}25{日|にち}に{来|き}ました。2009{年|ねん}6{月|がつ}のことです。";

        Assert.Equal("date-differs", Assert.Single(Written.Findings(entry, RuleGroup.Dates)).Rule.Id);
    }

    [Fact]
    public void An_open_question_about_a_date_is_left_to_people()
    {
        var entry = Written.Ceremony("ja 平成30年（2018年）9月4日に開かれました。");
        entry.Question = "Q01";

        Assert.Empty(Written.Findings(entry, RuleGroup.Dates));
    }
}
