using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

/// <summary>Times of day for readers. Rows: ISO, Japanese, English, Chinese, Korean, Thai.</summary>
public sealed class TimeWriterTests
{
    [Theory]
    [InlineData("09:00", "午前9時", "9 a.m.", "9:00", "오전 9시", "9.00 น.")]
    [InlineData("10:30", "午前10時30分", "10:30 a.m.", "10:30", "오전 10시 30분", "10.30 น.")]
    [InlineData("12:00", "正午", "noon", "12:00", "정오", "12.00 น.")]
    [InlineData("12:05", "午後0時5分", "12:05 p.m.", "12:05", "오후 12시 5분", "12.05 น.")]
    [InlineData("18:45", "午後6時45分", "6:45 p.m.", "18:45", "오후 6시 45분", "18.45 น.")]
    [InlineData("00:00", "午前0時", "12 a.m.", "0:00", "오전 0시", "0.00 น.")]
    public void Writes_a_time_in_each_language(string time, string ja, string en, string zh, string ko, string th) =>
        Assert.Equal([ja, en, zh, ko, th], Language.All.Select(language => TimeWriter.Write(TimeOnly.Parse(time, CultureInfo.InvariantCulture), language)));

    [Theory]
    [InlineData("10:00", "16:00", "午前10時から午後4時まで", "10 a.m. to 4 p.m.", "10:00至16:00", "오전 10시~오후 4시", "10.00–16.00 น.")]
    [InlineData("09:30", "12:00", "午前9時30分から正午まで", "9:30 a.m. to noon", "9:30至12:00", "오전 9시 30분~정오", "9.30–12.00 น.")]
    public void Writes_from_one_time_to_another(string from, string to, string ja, string en, string zh, string ko, string th) =>
        Assert.Equal([ja, en, zh, ko, th], Language.All.Select(language => TimeWriter.WriteRange(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(to, CultureInfo.InvariantCulture), language)));

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Writes_the_same_whatever_the_culture_of_the_server(string culture)
    {
        using var _ = new CultureScope(culture);

        Assert.Equal(
            ["午前9時5分から午後1時まで", "9:05 a.m. to 1 p.m.", "9:05至13:00", "오전 9시 5분~오후 1시", "9.05–13.00 น."],
            Language.All.Select(language => TimeWriter.WriteRange(new TimeOnly(9, 5), new TimeOnly(13, 0), language)));
    }
}
