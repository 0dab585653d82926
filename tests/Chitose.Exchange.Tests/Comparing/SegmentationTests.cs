using System.Globalization;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Comparing;

[Properties(Arbitrary = [typeof(EditedText)])]
public sealed class SegmentationTests
{
    [Theory]
    [InlineData("ja", "公園の名が「千歳パーク」に", "公園 の 名 が 「 千歳 パーク 」 に")]
    [InlineData("en", "A delegation's 25th visit, 1,234.5 km.", "A _ delegation's _ 25th _ visit , _ 1,234.5 _ km .")]
    [InlineData("zh-Hans", "孩子们夏天去指宿市", "孩子 们 夏天 去 指宿 市")]
    [InlineData("ko", "결연 주년을 맞아", "결연 _ 주년을 _ 맞아")]
    [InlineData("th", "เด็กจากเมืองใต้และเมืองเหนือ", "เด็ก จาก เมือง ใต้ และ เมือง เหนือ")]
    public void Cuts_where_a_reader_would(string language, string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words(text, language)).Replace("   ", " _ ", StringComparison.Ordinal));

    [Theory]
    [InlineData("{千歳|ちとせ}の{一行|いっこう}が", "{千歳|ちとせ}", "{一行|いっこう}")]
    [InlineData("[公式サイト](https://www.city.chitose.lg.jp/)を", "](https://www.city.chitose.lg.jp/)")]
    [InlineData("https://example.jp/a-b?c=1を見る", "https://example.jp/a-b?c=1")]
    [InlineData("**姉妹都市**", "**")]
    [InlineData("前\n\n後", "\n\n")]
    public void Leaves_whole_what_means_nothing_in_parts(string text, params string[] whole) =>
        Assert.Equal(whole, Words(text, "ja").Intersect(whole));

    [Property]
    public bool Words_give_the_text_again(Versions versions) =>
        Language.All.All(language => string.Concat(Segmentation.Words(versions.Base, language)) == versions.Base);

    [Property]
    public bool Any_text_is_given_again(string? text) => string.Concat(Segmentation.Words(text ?? "", Language.Thai)) == (text ?? "");

    [Property]
    public bool No_character_is_cut(Versions versions) =>
        Words(versions.Base, "th").Sum(Characters) == Characters(versions.Base);

    /// <summary>A stretch with nothing to cut at would take the square of its length.</summary>
    [Fact]
    public void Takes_a_long_text_without_any_mark() =>
        Assert.Equal(100_000, Words(string.Concat(Enumerable.Repeat("姉妹都市提携", 16_667)), "ja").Sum(word => word.Length) - 2);

    [Fact]
    public void Cuts_for_several_readers_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("公園の名が「千歳パーク」に改められました。เด็กจากเมืองใต้", 20));
        var alone = Words(text, "ja");

        Parallel.For(0, 32, _ => Assert.Equal(alone, Words(text, "ja")));
    }

    private static List<string> Words(string text, string language) => Segmentation.Words(text, Language.WithTag(language)!);

    private static int Characters(string text) => new StringInfo(text).LengthInTextElements;
}
