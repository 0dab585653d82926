using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Comparing;

[Properties(Arbitrary = [typeof(EditedText)])]
public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("公園の名が「ちとせパーク」に改められました。", "公園の名が「千歳パーク」に改められました。", "公園の名が「[-ちとせパーク-][+千歳パーク+]」に改められました。")]
    [InlineData("選手を送り合う交流も行われています。", "選手を送り合うスポーツの交流も行われてきました。", "選手を送り合う[+スポーツの+]交流も行われ[-ています-][+てきました+]。")]
    [InlineData("ノルウェー南部のまち。友好親善都市です。", "ノルウェー南部の技術のまち。友好親善都市として交流しています。", "ノルウェー南部の[+技術の+]まち。友好親善都市[-です-][+として交流しています+]。")]
    [InlineData("30周年の際にも訪問団が", "平成30年（2018年）の30周年の際にも訪問団が", "[+平成30年（2018年）の+]30周年の際にも訪問団が")]
    [InlineData("銀が見つかったことからひらかれ、", "銀が見つかったことから1624年にひらかれ、", "銀が見つかったことから[+1624年に+]ひらかれ、")]
    [InlineData("コングスベルグ市の行事", "コングスベルク市の行事", "[-コングスベルグ-][+コングスベルク+]市の行事")]
    [InlineData("{千歳市|ちとせし}の{一行|いっこう}が", "{千歳市|ちとせし}の{訪問団|ほうもんだん}が", "{千歳市|ちとせし}の[-{一行|いっこう}-][+{訪問団|ほうもんだん}+]が")]
    public void Shows_whole_words_in_Japanese(string before, string after, string shown) =>
        Assert.Equal(shown, ShownDifference.Of(before, after, "ja"));

    [Theory]
    [InlineData("en", "For the anniversary, a park was renamed Chitose Park.", "For the anniversary, in August 2024, a park was named after Chitose.", "For the anniversary,[+ in August 2024,+] a park was [-renamed-][+named after+] Chitose[- Park-].")]
    [InlineData("zh-Hans", "两地的孩子们夏天去指宿市", "两地的学生们夏天去指宿市", "两地的[-孩子-][+学生+]们夏天去指宿市")]
    [InlineData("ko", "결연 기념을 맞아 축제와 미술전", "결연 기념을 맞아 축제 및 미술전", "결연 기념을 맞아 [-축제와-][+축제 및+] 미술전")]
    [InlineData("th", "เด็ก ๆ จากเมืองใต้และเมืองเหนือ", "เด็ก ๆ จากเมืองทางใต้และเมืองทางเหนือ", "เด็ก ๆ จากเมือง[+ทาง+]ใต้และเมือง[+ทาง+]เหนือ")]
    public void Shows_whole_words_in_other_languages(string language, string before, string after, string shown) =>
        Assert.Equal(shown, ShownDifference.Of(before, after, language));

    [Theory]
    [InlineData("ja", "令和元年に参加しました。", "令和6年には30周年を迎えました。")]
    [InlineData("en", "A delegation joined the festival.", " In 2024 the cities joined the festival.")]
    [InlineData("zh-Hans", "代表团参加了指宿温泉节。", "2024年，两市迎来缔结30周年。")]
    [InlineData("ko", "온천 축제에 참가했습니다.", " 2024년에는 미술전에 참가했습니다.")]
    public void Shows_an_added_sentence_as_one(string language, string text, string sentence)
    {
        Assert.Equal($"{text}[+{sentence}+]", ShownDifference.Of(text, text + sentence, language));
        Assert.Equal($"{text}[-{sentence}-]", ShownDifference.Of(text + sentence, text, language));
    }

    [Theory]
    [InlineData("今も続いています。", "今も続いています。10月には市長団10人が訪れました。千歳を歩きました。", 2, 0, 0)]
    [InlineData("今も続いています。市長団が訪れました。", "市長団が訪れました。", 0, 1, 0)]
    [InlineData("送り合う交流も行われています。", "送り合うスポーツの交流も行われてきました。", 0, 0, 2)]
    [InlineData("同じ文です。", "同じ文です。", 0, 0, 0)]
    [InlineData("Visited 3.5 times.", "Visited 3.5 times. Met Dr. Smith.", 2, 0, 0)]
    public void Tells_how_much_was_changed(string before, string after, int added, int removed, int places) =>
        Assert.Equal(new DifferenceExtent(added, removed, places), TextDifference.Between(before, after, Language.Japanese).Extent);

    [Fact]
    public void Line_ends_are_no_difference()
    {
        Assert.True(TextDifference.Between("一\r\n二\r三", "一\n二\n三", Language.Japanese).IsSame);
        Assert.False(TextDifference.Between("一\n二", "一二", Language.Japanese).IsSame);
    }

    [Fact]
    public void Nothing_and_no_text_are_the_same()
    {
        Assert.Empty(TextDifference.Between(null, "", Language.Korean).Runs);
        Assert.Equal("[+全部+]", ShownDifference.Of("", "全部", "ja"));
        Assert.Equal("[-全部-]", ShownDifference.Of("全部", "", "ja"));
    }

    [Property]
    public bool Runs_give_both_texts_again(Versions versions) =>
        Language.All.All(language => GivesAgain(versions.Mine.ReplaceLineEndings("\n"), versions.Theirs.ReplaceLineEndings("\n"), language));

    [Property]
    public bool Runs_of_any_texts_give_them_again(string? before, string? after) =>
        GivesAgain((before ?? "").ReplaceLineEndings("\n"), (after ?? "").ReplaceLineEndings("\n"), Language.Chinese);

    [Property]
    public bool Neighboring_runs_differ_in_kind(Versions versions)
    {
        var runs = TextDifference.Between(versions.Mine, versions.Theirs, Language.Thai).Runs;
        return runs.Zip(runs.Skip(1)).All(pair => pair.First.Change != pair.Second.Change && (pair.First.Change, pair.Second.Change) != (TextChange.Added, TextChange.Removed));
    }

    [Fact]
    public void Takes_the_longest_texts()
    {
        var text = string.Concat(Enumerable.Range(0, 7_000).Select(i => $"第{i}回の交流が行われ、"));
        var other = text.Replace("99", "交流", StringComparison.Ordinal);

        Assert.True(GivesAgain(text, other, Language.Japanese));
        Assert.True(GivesAgain(text, new string([.. text.Reverse()]), Language.Japanese));
        Assert.InRange(TextDifference.Between(text, other, Language.Japanese).Extent.Places, 60, 140);
    }

    private static bool GivesAgain(string before, string after, Language language)
    {
        var difference = TextDifference.Between(before, after, language);
        return ShownDifference.Before(difference) == before && ShownDifference.After(difference) == after && difference.IsSame == (before == after);
    }
}
