using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Editing;

public sealed class EntryMergeTests
{
    private static readonly FieldPath Body = new(Language.Japanese, FieldPath.Body);
    private static readonly FieldPath Title = new(Language.Japanese, FieldPath.Title);

    [Fact]
    public void What_only_one_changed_is_taken_from_that_one()
    {
        var merge = Merge(
            mine => mine.Coordinates = new Coordinates(61.5, -149.89361),
            theirs => theirs.TextIn(Language.English)!.Title = "Anchorage, Alaska");

        Assert.Empty(merge.Conflicts);
        Assert.Equal(61.5, ((Partner)merge.Merged).Coordinates.Latitude);
        Assert.Equal("Anchorage, Alaska", merge.Merged.TextIn(Language.English)!.Title);
        Assert.Equal([true, false], merge.Joined.OrderByDescending(field => field.IsMine).Select(field => field.IsMine));
    }

    [Fact]
    public void Different_paragraphs_of_one_text_are_joined_by_themselves()
    {
        var merge = Merge(mine => SetBody(mine, "一つ目。\n\n二つ目。\n\n三つ目、変えた。"), theirs => SetBody(theirs, "一つ目、直した。\n\n二つ目。\n\n三つ目。"));

        Assert.Empty(merge.Conflicts);
        Assert.Equal("一つ目、直した。\n\n二つ目。\n\n三つ目、変えた。", BodyOf(merge.Merged));
        var joined = Assert.Single(merge.Joined);
        Assert.Null(joined.IsMine);
        Assert.Equal([(1, MergeParty.Theirs), (3, MergeParty.Mine)], joined.Places.Select(place => (place.Paragraph, place.By)));
    }

    [Fact]
    public void Where_texts_touch_either_choice_keeps_what_the_other_wrote_elsewhere()
    {
        var merge = Merge(mine => SetBody(mine, "一つ目はわたし。\n\n二つ目。\n\n三つ目、変えた。"), theirs => SetBody(theirs, "一つ目はあなた。\n\n二つ目。\n\n三つ目。"));

        Assert.Equal(Body, Assert.Single(merge.Conflicts).Path);
        Assert.Equal("一つ目はわたし。\n\n二つ目。\n\n三つ目、変えた。", BodyOf(Settle(merge, Body, ConflictChoice.Mine)));
        Assert.Equal("一つ目はあなた。\n\n二つ目。\n\n三つ目、変えた。", BodyOf(Settle(merge, Body, ConflictChoice.Theirs)));
        Assert.Equal("新しく書いた。", BodyOf(Settle(merge, Body, new ConflictChoice("新しく書いた。"))));
    }

    [Fact]
    public void A_joined_text_can_be_written_anew()
    {
        var merge = Merge(mine => SetBody(mine, "一つ目。\n\n二つ目。\n\n変えた。"), theirs => SetBody(theirs, "直した。\n\n二つ目。\n\n三つ目。"));

        Assert.Equal("まとめた。", BodyOf(Settle(merge, Body, new ConflictChoice("まとめた。"))));
    }

    [Fact]
    public void Without_what_both_began_from_whatever_differs_must_be_chosen()
    {
        var (mine, theirs) = (Entry("わたし"), Entry("あなた"));

        var merge = EntryMerge.Of(null, mine, theirs);

        Assert.Contains(merge.Conflicts, conflict => conflict.Path == Title);
        Assert.Equal("あなた", Settle(merge, Title, ConflictChoice.Theirs).TextIn(Language.Japanese)!.Title);
        Assert.Empty(EntryMerge.Of(null, mine, Entry("わたし")).Conflicts);
    }

    [Fact]
    public void A_translation_made_while_the_Japanese_was_changed_is_outdated()
    {
        var basis = Entry("もと");
        var (mine, theirs) = (EntryJson.Copy(basis), EntryJson.Copy(basis));
        mine.TextIn(Language.English)!.Title = "A new title";
        theirs.TextIn(Language.Japanese)!.Title = "新しい名前";
        TranslationMarks.Follow(basis, mine);
        TranslationMarks.Follow(basis, theirs);

        var merged = EntryMerge.Of(basis, mine, theirs).Merged;

        Assert.Equal(SourceFingerprint.Of(basis), merged.TextIn(Language.English)!.TranslatedFrom);
    }

    private static EntryMerge Merge(Action<Partner> mine, Action<Partner> theirs)
    {
        var basis = Entry("アンカレジ市");
        SetBody(basis, "一つ目。\n\n二つ目。\n\n三つ目。");
        var (one, other) = (EntryJson.Copy(basis), EntryJson.Copy(basis));
        mine(one);
        theirs(other);
        return EntryMerge.Of(basis, one, other);
    }

    private static Partner Entry(string title) => Cast.Anchorage(title);

    private static void SetBody(Entry entry, string body) => entry.TextIn(Language.Japanese)!.Body.Markdown = body;

    private static string BodyOf(Entry entry) => entry.TextIn(Language.Japanese)!.Body.Markdown;

    private static Entry Settle(EntryMerge merge, FieldPath path, ConflictChoice choice) => merge.Settled(new Dictionary<FieldPath, ConflictChoice> { [path] = choice });
}
