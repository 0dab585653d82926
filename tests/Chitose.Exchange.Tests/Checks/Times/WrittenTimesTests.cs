namespace Chitose.Exchange.Tests.Checks.Times;

public sealed class WrittenTimesTests
{
    [Theory]
    [InlineData("ja", "午前10時30分、午後1時、13時、13:00、１０：３０、夜7時半、正午、午前0時", "10:30, 13:00, 13:00, 13:00, 10:30?, 19:30, 12:00, 0:00")]
    [InlineData("ja", "午前十時三十分、七時半、10時から15時まで、午前10時～11時、9～17時、深夜1時、25時、夕方5時", "10:30, 7:30?, 10:00?, 15:00, 10:00, 11:00?, 9:00?, 17:00, 1:00, 1:00, 17:00")]
    [InlineData("en", "10:30 a.m., 10.30am, 1 p.m., 13:00, ten o’clock, 10 o’clock in the morning, half past ten, noon, midnight", "10:30, 10:30, 13:00, 13:00, 10:00?, 10:00, 10:30?, 12:00, 0:00")]
    [InlineData("en", "10–11:30 a.m., from 9 a.m. to 5 p.m., a quarter to five in the afternoon, seven in the evening, 12:15 AM, 09:00", "10:00?, 11:30, 9:00, 17:00, 16:45, 19:00, 0:15, 9:00")]
    [InlineData("zh-Hans", "上午10点30分，下午1点，13时，13:00，十点半，晚上7点半，上午10时，中午12点，凌晨1点", "10:30, 13:00, 13:00, 13:00, 10:30?, 19:30, 10:00, 12:00, 1:00")]
    [InlineData("zh-Hans", "10点至15点，上午九点一刻，下午两点钟，正午", "10:00?, 15:00, 9:15, 14:00, 12:00")]
    [InlineData("ko", "오전 10시 30분, 오후 1시, 13시, 13:00, 저녁 일곱 시 반, 열 시 반, 정오, 오전 10시부터", "10:30, 13:00, 13:00, 13:00, 19:30, 10:30?, 12:00, 10:00")]
    [InlineData("ko", "10시부터 15시까지, 오전 9~11시, 밤 11시, 자정", "10:00?, 15:00, 9:00, 11:00?, 23:00, 0:00")]
    [InlineData("th", "10.30 น., 13:00 น., 10 นาฬิกา 30 นาที, 9 โมงเช้า, บ่าย 2 โมง, 4 โมงเย็น, 2 ทุ่ม, ตี 5", "10:30, 13:00, 10:30, 9:00, 14:00, 16:00, 20:00, 5:00")]
    [InlineData("th", "๑๐.๓๐ น., สิบโมงครึ่ง, เที่ยงวัน, เที่ยงคืน, 10.00–12.30 น., เวลา 9.15", "10:30, 10:30?, 12:00, 0:00, 10:00, 12:30, 9:15?")]
    public void Times_are_read_in_every_way_that_they_are_written(string language, string text, string times) =>
        Assert.Equal(times, string.Join(", ", Written.Field($"{language} {text}").Times.Select(time => time.Key)));

    [Theory]
    [InlineData("ja", "2時間、30分間、10時代ではなく、一時帰国、当時、同時に、3対2、縮尺1:50,000、JIS X 8341-3:2016、第2時、令和7年、20.5パーセント、時差18時間")]
    [InlineData("en", "two hours, 30 minutes, the midnight sun, in the afternoon, a ratio of 3:2, 1:50,000, 2:15:30, version 2.30, at 35 schools")]
    [InlineData("zh-Hans", "两小时，30分钟，有一点，以下3点，当时，10时期，时差18小时，2.5点，一点也不")]
    [InlineData("ko", "두 시간, 30분간, 지토세시, 3시간, 시작, 2시의회, 한시적, 10개 시")]
    [InlineData("th", "2 ชั่วโมง, 30 นาที, 10.30 เมตร, 5.25 ล้านคน, ดนตรีสองคณะ, ไมตรี, ท่องเที่ยว, สอง")]
    public void What_is_no_time_is_not_read(string language, string text) =>
        Assert.Empty(Written.Field($"{language} {text}").Times.Select(time => $"{time.Text}: {time.Key}"));
}
