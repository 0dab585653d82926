using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Tests.Checks.Times;

public sealed class TimeChecksTests
{
    [Theory]
    [InlineData("ja 午前10時30分に始まります。", "en It begins at 10:30 p.m.", "time-differs 10:30 p.m. → 10:30 a.m.")]
    [InlineData("ja 午前9時30分に始まります。", "en It begins at 10:30 a.m.", "time-differs 10:30 a.m. → 9:30 a.m.")]
    [InlineData("ja 13時に始まります。", "en It begins at 3 p.m.", "time-differs 3 p.m. → 1 p.m.")]
    [InlineData("ja 13時に始まります。", "zh-Hans 下午3点开始。", "time-differs 下午3点 → 下午1点")]
    [InlineData("ja 13時に始まります。", "zh-Hans 3时开始。", "time-differs 3时 → 13时")]
    [InlineData("ja 午後1時に始まります。", "ko 오후 2시에 시작합니다.", "time-differs 오후 2시 → 오후 1시")]
    [InlineData("ja 午後1時に始まります。", "ko 오전 1시에 시작합니다.", "time-differs 오전 1시 → 오후 1시")]
    [InlineData("ja 午後1時30分に始まります。", "th เริ่มเวลา 13.00 น.", "time-differs 13.00 น. → 13.30 น.")]
    [InlineData("ja 夜7時に始まります。", "th เริ่ม 2 ทุ่ม", "time-differs 2 ทุ่ม → 19.00 น.")]
    [InlineData("ja 10時から15時までです。", "en It is open from 10:00 to 17:00.", "time-differs 17:00 → 15:00")]
    [InlineData("ja 10時から15時までです。", "ko 15시부터 15시까지입니다.", "time-differs 15시 → 10시")]
    [InlineData("ja 10時に始まります。", "en It begins in the morning.", "time-missing ")]
    [InlineData("ja 朝に始まります。", "en It begins at 10:30 a.m.", "time-added 10:30 a.m.")]
    [InlineData("ja 午前10時75分に始まります。", "en It begins.", "time-impossible 午前10時75分; time-missing ")]
    [InlineData("ja 午後13時に始まります。", "en It begins at 1 p.m.", "time-odd 午後13時")]
    [InlineData("ja 25時に始まります。", "en It begins at 1 a.m.", "time-odd 25時")]
    public void Another_time_is_found_and_mended(string japanese, string translation, string found) =>
        Assert.Equal(found, Written.Found(RuleGroup.Dates, japanese, translation));

    [Theory]
    [InlineData("ja 午前10時30分から午後3時まで", "en from 10:30 a.m. to 3 p.m.")]
    [InlineData("ja 午前10時30分から午後3時まで", "en from 10:30 to 15:00")]
    [InlineData("ja 午前10時から11時30分まで", "en 10–11:30 a.m.")]
    [InlineData("ja 10時30分から15時まで", "zh-Hans 上午10点半至下午3点")]
    [InlineData("ja 10時30分から15時まで", "ko 오전 10시 반부터 오후 3시까지")]
    [InlineData("ja 10時30分から15時まで", "th ตั้งแต่ 10.30–15.00 น.")]
    [InlineData("ja 10時30分から15時まで", "th สิบโมงครึ่งถึงบ่ายสามโมง")]
    [InlineData("ja 正午に", "en at 12 noon")]
    [InlineData("ja 正午に", "th เวลา 12.00 น.")]
    [InlineData("ja 昼の12時に", "ko 정오에")]
    [InlineData("ja 夜7時に", "en at seven in the evening")]
    [InlineData("ja 9時～17時", "en 9 a.m.–5 p.m.")]
    [InlineData("ja 翌1時に", "en at 1 a.m.")]
    public void The_same_time_may_be_written_in_any_way(string japanese, string translation) =>
        Assert.Equal("", Written.Found(RuleGroup.Dates, japanese, translation) + Written.Found(RuleGroup.Numbers, japanese, translation));
}
