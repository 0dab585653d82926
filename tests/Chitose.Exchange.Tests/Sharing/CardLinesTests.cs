using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Sharing;

namespace Chitose.Exchange.Tests.Sharing;

/// <summary>Lines of share cards break where a reader would break them.</summary>
public sealed class CardLinesTests
{
    [Theory]
    [InlineData("ja", "提携50周年記念式典", "提携|50周年|記念|式典")]
    [InlineData("ja", "千歳・アンカレジ", "千歳・|アンカレジ")]
    [InlineData("zh-Hans", "出席第11届北方城市会议", "出席|第11届|北方|城市|会议")]
    [InlineData("ko", "앵커리지시를 방문", "앵커리지시를 방문")]
    [InlineData("th", "พิธีฉลองครบรอบ", "พิธี|ฉลอง|ครบ|รอบ")]
    [InlineData("en", "Sister city", "Sister city")]
    public void Words_hold_together_and_numbers_stay_with_what_they_count(string language, string text, string lines) =>
        Assert.Equal(lines, CardLines.Markup(text, Language.WithTag(language)!).Replace('\u200B', '|').Replace("\u2060", "", StringComparison.Ordinal));

    [Fact]
    public void No_line_ends_within_a_Thai_name()
    {
        var names = new HeldNames([Thai("เมืองแองเคอเรจ"), Thai("ชิโตเสะ"), Thai("ชิโตเสะพาร์ก")]);

        var lines = CardLines.Markup("เปิดป้ายชิโตเสะพาร์กที่แองเคอเรจ", Language.Thai, names).Replace('\u200B', '|').Replace("\u2060", "", StringComparison.Ordinal);

        Assert.Equal("เปิด|ป้าย|ชิโตเสะพาร์ก|ที่|แองเคอเรจ", lines);

        static LocalizedText Thai(string name) => new(new Dictionary<Language, string> { [Language.Thai] = name });
    }

    [Fact]
    public void What_would_be_markup_is_text() => Assert.Equal("&lt;b&gt; &amp; more", CardLines.Markup("<b> & more", Language.English));
}
