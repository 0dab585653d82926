using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Comparing;

[Properties(Arbitrary = [typeof(EditedText)])]
public sealed class TextMergeTests
{
    private const string Kongsberg =
        "コングスベルグ市は、ノルウェー南部にあります。1620年代に銀が見つかったことからひらかれ、銀の採掘は1950年代まで続きました。\n\n"
        + "千歳市との縁を結んだのはスキーです。\n\n"
        + "平成26年（2014年）1月には、中学生と高校生14人が訪問しました。30周年の際にも訪問団がコングスベルグ市を訪れています。";

    [Fact]
    public void Takes_in_what_each_changed_in_another_paragraph()
    {
        var mine = Kongsberg.Replace("30周年の際", "平成30年（2018年）の30周年の際", StringComparison.Ordinal);
        var theirs = Kongsberg.Replace("ことからひらかれ", "ことから1624年にひらかれ", StringComparison.Ordinal);

        var merge = Merge(Kongsberg, mine, theirs);

        Assert.Equal(mine.Replace("ことからひらかれ", "ことから1624年にひらかれ", StringComparison.Ordinal), merge.Text);
        Assert.Equal([(1, MergeParty.Theirs), (3, MergeParty.Mine)], merge.Places.Select(place => (place.Paragraph, place.By)));
        Assert.Equal(Paragraphs.Of(Kongsberg)[2], merge.Places[1].Before);
        Assert.Equal(Paragraphs.Of(mine)[2], merge.Places[1].After);
    }

    [Fact]
    public void Takes_in_what_each_changed_in_another_place_of_a_paragraph()
    {
        var merge = Merge(
            "友好親善都市です。スキーが縁となり、交流しています。",
            "昭和63年からの友好親善都市です。スキーが縁となり、交流しています。",
            "友好親善都市です。スキーが縁となり、毎年交流しています。");

        Assert.Equal("昭和63年からの友好親善都市です。スキーが縁となり、毎年交流しています。", merge.Text);
        Assert.Equal([MergeParty.Mine, MergeParty.Theirs], merge.Places.Select(place => place.By));
    }

    [Fact]
    public void Leaves_to_a_person_what_both_changed_in_the_same_place()
    {
        const string original = "ノルウェー南部のまち。1988年から友好親善都市です。";
        const string mine = "スキーが縁となり、1988年に友好親善都市となったノルウェーのまちです。";
        const string theirs = "ノルウェー南部の技術のまち。1988年から友好親善都市として交流しています。";

        var merge = Merge($"一段目。\n\n{original}\n\n三段目。", $"一段目。\n\n{mine}\n\n三段目。", $"一段目。\n\n{theirs}\n\n三段目です。");

        Assert.Null(merge.Text);
        Assert.Equal([new MergeConflict(2, original, mine, theirs)], merge.Conflicts);
        Assert.Equal([new MergedPlace(3, MergeParty.Theirs, "三段目。", "三段目です。")], merge.Places);
        Assert.Equal("一段目。\n\n選んだ文。\n\n三段目です。", merge.With(_ => "選んだ文。"));
    }

    [Theory]
    [InlineData("ja", "南部のまちです。", "北部のまちです。", "西部のまちです。")]
    [InlineData("ja", "南部のまちです。", "北部のまちです。", "")]
    [InlineData("en", "A park was renamed.", "A garden was renamed.", "A big park was renamed.")]
    [InlineData("ko", "결연 30주년을 맞아", "결연 35주년을 맞아", "결연 40주년을 맞아")]
    [InlineData("th", "เด็กจากเมืองใต้", "เด็กจากเมืองเหนือ", "เด็กจากเมืองทางใต้")]
    public void Changes_that_touch_are_not_merged(string language, string original, string mine, string theirs) =>
        Assert.Equal([new MergeConflict(1, original, mine, theirs)], TextMerge.Merge(original, mine, theirs, Language.WithTag(language)!).Conflicts);

    [Fact]
    public void The_same_change_by_both_is_one()
    {
        var merge = Merge("公園の名がちとせパークに。\n\n二。", "公園の名が千歳パークに。\n\n二。", "公園の名が千歳パークに。\n\n二つ。");

        Assert.Equal("公園の名が千歳パークに。\n\n二つ。", merge.Text);
        Assert.Equal([MergeParty.Both, MergeParty.Theirs], merge.Places.Select(place => place.By));
    }

    [Fact]
    public void The_same_change_of_words_by_both_is_one() =>
        Assert.Equal("千歳パークの中にある美しい博物館です。", Merge("ちとせパークの中にある博物館です。", "千歳パークの中にある博物館です。", "千歳パークの中にある美しい博物館です。").Text);

    [Theory]
    [InlineData("一。\n\n三。", "一。\n\n二。\n\n三。", "一。\n\n三。\n\n四。", "一。\n\n二。\n\n三。\n\n四。")]
    [InlineData("一。\n\n二。\n\n三。", "二。\n\n三。", "一。\n\n二。\n\n三。\n\n四。", "二。\n\n三。\n\n四。")]
    [InlineData("一。\n\n二。\n\n三。", "一。\n\n三。", "一。\n\n二。\n\nまったく新しい段落。", "一。\n\nまったく新しい段落。")]
    [InlineData("一。", "前。\n\n一。", "一。\n\n後。", "前。\n\n一。\n\n後。")]
    public void Added_and_removed_paragraphs_are_merged(string original, string mine, string theirs, string merged) =>
        Assert.Equal(merged, Merge(original, mine, theirs).Text);

    [Fact]
    public void Two_paragraphs_added_at_the_same_place_are_a_conflict() =>
        Assert.Equal([new MergeConflict(2, "", "令和6年の行事。", "新しい写真。")], Merge("一。", "一。\n\n令和6年の行事。", "一。\n\n新しい写真。").Conflicts);

    [Fact]
    public void Removed_paragraphs_tell_where_they_stood() =>
        Assert.Equal(
            [new MergedPlace(1, MergeParty.Mine, "一。", ""), new MergedPlace(2, MergeParty.Theirs, "", "四。")],
            Merge("一。\n\n三。", "三。", "一。\n\n三。\n\n四。").Places);

    [Fact]
    public void Fields_that_were_empty_may_be_filled() => Assert.Equal("要約", TextMerge.Merge(null, "要約", "", Language.Japanese).Text);

    [Property]
    public bool What_one_alone_changed_is_as_that_one_wants_it(Versions versions) =>
        Merge(versions.Base, versions.Mine, versions.Base).Text == Lines(versions.Mine)
        && Merge(versions.Base, versions.Base, versions.Theirs).Text == Lines(versions.Theirs)
        && Merge(versions.Base, versions.Mine, versions.Mine).Text == Lines(versions.Mine);

    /// <summary>The other changes only a last paragraph, so that there is something to merge.</summary>
    [Property]
    public bool All_that_one_changed_is_in_the_merged_text(Versions versions)
    {
        var merge = Merge(versions.Base + "\n\n最後の段落。", versions.Mine + "\n\n最後の段落。", versions.Base + "\n\n最後の段落です。");
        return merge.Conflicts.Count == 0 && Paragraphs.Of(merge.Text).SequenceEqual([.. Paragraphs.Of(versions.Mine), "最後の段落です。"]);
    }

    [Property]
    public bool Nothing_is_lost(Versions versions)
    {
        var merge = Merge(versions.Base, versions.Mine, versions.Theirs);
        var original = Paragraphs.Of(versions.Base);
        return Kept(merge, versions.Mine, MergeParty.Mine).Concat(Kept(merge, versions.Theirs, MergeParty.Theirs)).All(isKept => isKept);

        IEnumerable<bool> Kept(TextMerge of, string text, MergeParty by)
        {
            var chosen = Paragraphs.Of(of.With(conflict => by == MergeParty.Mine ? conflict.Mine : conflict.Theirs));
            var placed = of.Places.Where(place => place.By == by).SelectMany(place => Paragraphs.Of(place.After)).ToList();
            return Paragraphs.Of(text).Select(paragraph => chosen.Contains(paragraph) || placed.Contains(paragraph) || original.Contains(paragraph));
        }
    }

    [Property]
    public bool Every_word_that_was_added_outside_of_conflicts_is_there(Versions versions)
    {
        var merge = Merge(versions.Base, versions.Mine, versions.Theirs);
        var merged = merge.With(conflict => conflict.Base);
        return merge.Places.SelectMany(place => TextDifference.Between(place.Before, place.After, Language.Japanese).Runs)
            .Where(run => run.Change == TextChange.Added)
            .All(run => merged.Contains(run.Text, StringComparison.Ordinal));
    }

    [Property]
    public bool It_does_not_matter_who_saves_first(Versions versions)
    {
        var (one, other) = (Merge(versions.Base, versions.Mine, versions.Theirs), Merge(versions.Base, versions.Theirs, versions.Mine));
        return one.With(conflict => conflict.Mine) == other.With(conflict => conflict.Theirs) && one.Conflicts.Count == other.Conflicts.Count;
    }

    [Property]
    public bool Places_stand_where_they_say(Versions versions)
    {
        var merge = Merge(Lines(versions.Base), versions.Mine, versions.Theirs);
        var paragraphs = Paragraphs.Of(merge.With(conflict => conflict.Mine));
        var alone = merge.Places.GroupBy(place => (place.Paragraph, place.Before)).Where(group => group.Count() == 1).Select(group => group.Single());
        return alone.Where(place => place.After.Length > 0).All(place => paragraphs[place.Paragraph - 1] == Paragraphs.Of(place.After)[0])
            && merge.Conflicts.Where(conflict => conflict.Mine.Length > 0).All(conflict => paragraphs[conflict.Paragraph - 1] == Paragraphs.Of(conflict.Mine)[0]);
    }

    [Fact]
    public void Takes_the_longest_texts()
    {
        var original = string.Join("\n\n", Enumerable.Range(0, 2_000).Select(i => $"第{i}回の交流が、千歳市と指宿市とのあいだで行われました。"));
        var merge = Merge(
            original,
            original.Replace("0回の交流", "0回の国際交流", StringComparison.Ordinal),
            original.Replace("5回の", "5回めの", StringComparison.Ordinal).Replace("30回の交流が、千歳市と指宿市とのあいだで", "30回の交流が、指宿市で", StringComparison.Ordinal));

        Assert.NotNull(merge.Text);
        Assert.Equal(200 + 200 + 20, merge.Places.Count);
        Assert.Contains("第130回の国際交流が、指宿市で行われました。", merge.Text, StringComparison.Ordinal);
    }

    private static TextMerge Merge(string original, string mine, string theirs) => TextMerge.Merge(original, mine, theirs, Language.Japanese);

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
