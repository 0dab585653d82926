using Chitose.Exchange.Comparing;
using FsCheck;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Comparing;

public sealed class NormalizedTextTests
{
    [Theory]
    [InlineData("２０１９年９月", "2019年9月")]
    [InlineData("ﾁﾄｾ", "チトセ")]
    [InlineData("アンカレジ市　長春市", "アンカレジ市長春市")]
    [InlineData("令和元年 (2019 年)", "令和元年（2019年）")]
    [InlineData("1994〜2024", "1994～2024")]
    [InlineData("か\u3099", "が")]
    [InlineData("一行。\r\n\r\n二行。", "一行。\n二行。")]
    [InlineData("Sister  city\n", "Sister city")]
    [InlineData("เด็ก ๆ\u200Bจาก", "เด็กๆจาก")]
    public void Space_and_width_do_not_count(string one, string other) =>
        Assert.Equal(NormalizedText.Of(one), NormalizedText.Of(other));

    [Theory]
    [InlineData("{千歳|ちとせ}市", "千歳市")]
    [InlineData("提携から**57年**です", "提携から57年です")]
    [InlineData("_Anchorage_ and *Chitose*", "Anchorage and Chitose")]
    [InlineData("## 運営 ##\n文", "運営\n文")]
    [InlineData("- 距離\n- 時差", "1. 距離\n2. 時差")]
    [InlineData("> 友好\n> 親善", "友好親善")]
    [InlineData("| 年 | 人 |\n|---|--:|\n| 1969 | 10 |", "年人 1969 10")]
    [InlineData("一行\\\n二行", "一行  \n二行")]
    [InlineData("姉妹都市|千歳", "姉妹都市千歳")]
    [InlineData("前\n\n---\n\n後", "前後")]
    [InlineData("<https://example.jp/a_b>", "https://example.jp/a_b")]
    public void Marks_and_readings_do_not_count(string one, string other) =>
        Assert.Equal(NormalizedText.Of(one), NormalizedText.Of(other));

    [Theory]
    [InlineData("ちとせパーク", "千歳パーク")]
    [InlineData("30周年", "35周年")]
    [InlineData("1 2", "12")]
    [InlineData("sister city", "sistercity")]
    [InlineData("Sister", "sister")]
    [InlineData("行いました。", "行いました")]
    [InlineData("[宛先](/ja/contact)", "[宛先](/ja/about)")]
    [InlineData("\\*印", "印")]
    [InlineData("a_b", "ab")]
    [InlineData("{千歳}", "千歳")]
    public void Words_numbers_and_targets_of_links_count(string one, string other) =>
        Assert.NotEqual(NormalizedText.Of(one), NormalizedText.Of(other));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000\r\n")]
    [InlineData("**")]
    public void Nothing_is_said_by_marks_alone(string? text) => Assert.Equal("", NormalizedText.Of(text));

    /// <summary>Fingerprints are stored: if this fails, every translation of a running site becomes outdated.</summary>
    [Fact]
    public void Says_the_same_in_every_version() =>
        Assert.Equal(
            "運営千歳市は、1969年に*Anchorageと国際交流公式/ja/official(10人)。",
            NormalizedText.Of("## 運営\n\n{千歳市|ちとせし}は、１９６９年に\\*Anchorage　と**国際交流**。\n".Replace("。", " [公式](/ja/official)（10人）。", StringComparison.Ordinal)));

    [Fact]
    public void Depends_on_no_culture()
    {
        const string text = "Iı İi ﬁ ﬀ ǆ ＩＩ 2019 ๒๕๖๒";
        var invariant = In("", text);

        Assert.Equal(invariant, In("tr-TR", text));
        Assert.Equal(invariant, In("th-TH", text));
    }

    [Property]
    public bool Takes_any_text(string? text) => NormalizedText.Of(text) is not null;

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00字")]
    [InlineData("\uFFFF\uFFFE")]
    public void Takes_broken_text(string text) => Assert.NotEqual("", NormalizedText.Of(text));

    [Property]
    public bool A_space_at_the_end_never_counts(NonNull<string> text) => NormalizedText.Of(text.Get + " ") == NormalizedText.Of(text.Get);

    private static string In(string culture, string text)
    {
        using var _ = new CultureScope(culture);
        return NormalizedText.Of(text);
    }
}
