using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Tests.Publishing;
using Chitose.Exchange.Translators;

namespace Chitose.Exchange.Tests.Translators;

public sealed class TranslationIntakeTests : IAsyncLifetime
{
    private const int Anchorage = 1011;
    private const int Ibusuki = 1012;

    private Newsroom _room = null!;

    public async Task InitializeAsync()
    {
        var anchorage = Cast.Anchorage();
        anchorage.TextIn(Language.Japanese)!.Body.Markdown = "{千歳|ちとせ}の友です。\n\n公園があります。\n\n学校があります。";
        anchorage.TextIn(Language.English)!.Body.Markdown = "A friend of Chitose.\n\nThere is a park.\n\nThere is a school.";
        _room = await Newsroom.OpenAsync(anchorage, Cast.Ibusuki());
    }

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_is_up_to_date_does_not_go_out()
    {
        Assert.Empty(await _room.Store.NeedsAsync(Language.English));
        Assert.Equal([1001, Anchorage, Ibusuki], (await _room.Store.NeedsAsync(Language.Thai)).Select(page => page.Number).Order());
        var counts = await _room.Store.ReadAsync(db => new TranslationNeeds(db).CountAsync(default));
        Assert.Equal((0, 3, 3, 3), (counts[Language.English], counts[Language.Chinese], counts[Language.Korean], counts[Language.Thai]));
    }

    [Fact]
    public async Task An_outdated_text_goes_out_whole_with_what_has_changed()
    {
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n大きな公園があります。\n\n橋があります。\n\n学校があります。");

        var units = await UnitsAsync(Language.English);

        Assert.Equal(
            [("1011.en.title", false), ("1011.en.summary", false), ("1011.en.body.1", false), ("1011.en.body.2", true), ("1011.en.body.3", true), ("1011.en.body.4", false)],
            units.Select(unit => (unit.Id.ToString(), unit.IsStale)));
        Assert.Equal("千歳の友です。", units[2].Source);
        Assert.Equal(("大きな公園があります。", "公園があります。", "There is a park."), (units[3].Source, units[3].Former, units[3].Target));
        Assert.Equal(("橋があります。", null, ""), (units[4].Source, units[4].Former, units[4].Target));
        Assert.Equal("There is a school.", units[5].Target);
    }

    [Fact]
    public async Task Words_come_into_the_draft_of_whoever_reads_them_in_and_readers_see_nothing_of_it()
    {
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n大きな公園があります。\n\n橋があります。\n\n学校があります。");

        var rows = await _room.Store.TakeAsync(Translated(await UnitsAsync(Language.English), ("body.2", "There is a large park."), ("body.3", "There is a bridge.")));

        Assert.DoesNotContain(rows, row => row.Outcome.IsRefusal);
        Assert.All(rows, row => Assert.True(row.CompletesText));
        var draft = (await _room.DraftAsync(Anchorage))!;
        Assert.Equal((TranslatorsRoom.Importer, DraftState.Editing), (draft.SavedBy, draft.State));
        var english = draft.Read().TextIn(Language.English)!;
        Assert.Equal("A friend of Chitose.\n\nThere is a large park.\n\nThere is a bridge.\n\nThere is a school.", english.Body.Markdown);
        Assert.False(english.IsOutdated);
        Assert.True((await _room.PublicAsync(Anchorage))!.TextIn(Language.English)!.IsOutdated);
        Assert.Contains(AuditAction.TranslationsReadIn, await _room.LogAsync());
    }

    [Fact]
    public async Task A_text_of_which_a_part_came_back_stays_outdated()
    {
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n大きな公園があります。\n\n橋があります。\n\n学校があります。");

        await _room.Store.TakeAsync(Translated(await UnitsAsync(Language.English), ("body.2", "There is a large park.")));

        var english = (await _room.DraftAsync(Anchorage))!.Read().TextIn(Language.English)!;
        Assert.Equal("A friend of Chitose.\n\nThere is a large park.\n\nThere is a school.", english.Body.Markdown);
        Assert.True(english.IsOutdated);
    }

    [Fact]
    public async Task A_row_whose_Japanese_changed_counts_as_done_without_a_change_only_where_its_translator_says_so()
    {
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n公園がございます。\n\n学校があります。");
        var rows = Translated(await UnitsAsync(Language.English), ("title", "Anchorage, Alaska"));

        Assert.All(await _room.Store.TakeAsync(rows), row => Assert.False(row.CompletesText));

        rows = Translated(await UnitsAsync(Language.English), ("title", "Municipality of Anchorage"));
        Assert.All(await _room.Store.TakeAsync([.. rows.Select(row => row with { IsConfirmed = true })]), row => Assert.True(row.CompletesText));
        Assert.False((await _room.DraftAsync(Anchorage))!.Read().TextIn(Language.English)!.IsOutdated);
    }

    [Fact]
    public async Task A_paragraph_that_is_gone_goes_when_the_whole_text_came_back()
    {
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n学校がございます。");

        await _room.Store.TakeAsync(Translated(await UnitsAsync(Language.English), ("body.2", "There is one school.")));

        Assert.Equal("A friend of Chitose.\n\nThere is one school.", (await _room.DraftAsync(Anchorage))!.Read().TextIn(Language.English)!.Body.Markdown);
    }

    [Fact]
    public async Task A_row_made_from_older_Japanese_is_refused_with_the_words_that_changed_and_the_others_are_taken()
    {
        var rows = Translated(await UnitsAsync(Language.Thai), ("title", "แองเคอเรจ"), ("summary", "สรุป"), ("body.1", "หนึ่ง"), ("body.2", "สอง"), ("body.3", "สาม"));
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n大きな公園があります。\n\n学校があります。");

        var judged = await _room.Store.TakeAsync(rows);

        var refused = Assert.IsType<RowOutcome.Older>(judged.Single(row => row.Id is { Paragraph: 2 }).Outcome);
        Assert.Equal((1, 2), (refused.From, refused.Now));
        Assert.Equal([(TextChange.Added, "大きな"), (TextChange.Same, "公園があります。")], refused.Words!.Runs.Select(run => (run.Change, run.Text)));
        Assert.Equal([true, true], judged.Where(row => row.Id!.Value.Field != FieldPath.Body).Select(row => row.Outcome is RowOutcome.Taken));

        // Two thirds of a body would look as if they were the whole.
        Assert.Equal([true, true], judged.Where(row => row.Id is { Paragraph: 1 or 3 }).Select(row => row.Outcome is RowOutcome.Incomplete));
        var thai = (await _room.DraftAsync(Anchorage))!.Read().TextIn(Language.Thai)!;
        Assert.Equal(("แองเคอเรจ", "สรุป", ""), (thai.Title, thai.Summary, thai.Body.Markdown));
    }

    [Fact]
    public async Task Japanese_that_changed_only_in_form_is_the_same_Japanese()
    {
        var rows = Translated(await UnitsAsync(Language.Thai), ("body.1", "หนึ่ง"), ("body.2", "สอง"), ("body.3", "สาม"));
        await RewriteAsync("千歳の友です。\n\n**公園**があります。\n\n学校が あります。");

        Assert.DoesNotContain(await _room.Store.TakeAsync(rows), row => row.Outcome.IsRefusal);
    }

    [Fact]
    public async Task A_row_finds_its_paragraph_where_it_has_moved()
    {
        var rows = Translated(await UnitsAsync(Language.Korean), ("body.1", "하나"), ("body.2", "둘"), ("body.3", "셋"));
        await RewriteAsync("学校があります。\n\n{千歳|ちとせ}の友です。\n\n公園があります。");

        await _room.Store.TakeAsync(rows);

        Assert.Equal("셋\n\n하나\n\n둘", (await _room.DraftAsync(Anchorage))!.Read().TextIn(Language.Korean)!.Body.Markdown);
    }

    [Fact]
    public async Task What_a_colleague_wrote_meanwhile_stays_and_both_texts_are_shown()
    {
        await RewriteAsync("{千歳|ちとせ}の友です。\n\n大きな公園があります。\n\n学校があります。");
        var rows = Translated(await UnitsAsync(Language.English), ("title", "Anchorage, Alaska"), ("body.2", "There is a large park."));
        await _room.RetitleAsync(Anchorage, "City of Anchorage", Language.English, Newsroom.Colleague);
        await _room.WriteAsync(Anchorage, entry => entry.TextIn(Language.English)!.TranslatedFrom = SourceFingerprint.Of(Cast.Anchorage()));

        var judged = await _room.Store.TakeAsync(rows);

        Assert.Equal(new RowOutcome.Rewritten("City of Anchorage"), judged.Single(row => row.Id is { Field: FieldPath.Title }).Outcome);
        Assert.Equal("City of Anchorage", (await _room.DraftAsync(Anchorage))!.Read().TextIn(Language.English)!.Title);
        Assert.All(judged, row => Assert.False(row.CompletesText));
    }

    [Fact]
    public async Task A_draft_that_waits_for_its_hour_takes_nothing()
    {
        var rows = Translated(await UnitsAsync(Language.Thai), ("title", "แองเคอเรจ"));
        await _room.RetitleAsync(Anchorage, "Anchorage, Alaska", Language.English);
        var order = await _room.OrderAsync(Anchorage);
        await _room.DoAsync(desks => desks.Schedule.ScheduleAsync(order, _room.Store.Clock.GetUtcNow().UtcDateTime.AddDays(1), default));
        var before = await _room.Store.DumpAsync();

        var judged = await _room.Store.TakeAsync(rows);

        Assert.All(judged, row => Assert.IsType<RowOutcome.Awaiting>(row.Outcome));
        Assert.Equal(before, await _room.Store.DumpAsync());
    }

    [Theory]
    [InlineData("1011.th.title", "", typeof(RowOutcome.Unknown))]
    [InlineData("1011.th.title", "ja-zz", typeof(RowOutcome.Unknown))]
    [InlineData("1011.th.password", null, typeof(RowOutcome.Unknown))]
    [InlineData("1011.ja.title", null, typeof(RowOutcome.Unknown))]
    [InlineData("1011.xx.title", null, typeof(RowOutcome.Unknown))]
    [InlineData("1011.th.title.1", null, typeof(RowOutcome.Unknown))]
    [InlineData("1011.th.body.0", null, typeof(RowOutcome.Unknown))]
    [InlineData("-1.th.title", null, typeof(RowOutcome.Unknown))]
    [InlineData("99999999999.th.title", null, typeof(RowOutcome.Unknown))]
    [InlineData("4711.th.title", null, typeof(RowOutcome.Gone))]
    [InlineData("1011.th.officialName", null, typeof(RowOutcome.Unknown))]
    [InlineData("1011.th.body.9", null, typeof(RowOutcome.Rewritten))]
    public async Task A_row_of_nothing_known_changes_nothing(string id, string? stamp, Type outcome)
    {
        var title = (await UnitsAsync(Language.Thai))[0];
        var before = await _room.Store.DumpAsync();

        var judged = await _room.Store.TakeAsync([new ReturnedRow(2, id, "แองเคอเรจ", stamp ?? title.Stamp.ToString())]);

        Assert.IsType(outcome, Assert.Single(judged).Outcome);
        Assert.Equal(before, await _room.Store.DumpAsync());
    }

    [Fact]
    public async Task Rows_that_contradict_each_other_are_all_refused_and_those_that_agree_count_once()
    {
        var title = (await UnitsAsync(Language.Thai))[0];
        var row = new ReturnedRow(2, title.Id.ToString(), "แองเคอเรจ", title.Stamp.ToString());

        var judged = await _room.Store.TakeAsync([row, row with { Line = 3, Words = "อลาสกา" }]);
        Assert.All(judged, other => Assert.IsType<RowOutcome.Contradicted>(other.Outcome));

        judged = await _room.Store.TakeAsync([row, row with { Line = 3 }]);
        Assert.Equal([typeof(RowOutcome.Taken), typeof(RowOutcome.Unchanged)], judged.Select(other => other.Outcome.GetType()));
    }

    [Fact]
    public async Task Words_in_another_language_than_the_file_says_or_too_many_are_refused()
    {
        var title = (await UnitsAsync(Language.Thai))[0];
        var row = new ReturnedRow(2, title.Id.ToString(), "앵커리지", title.Stamp.ToString()) { Language = Language.Korean };

        Assert.IsType<RowOutcome.OtherLanguage>((await _room.Store.TakeAsync([row]))[0].Outcome);
        Assert.Equal(
            new RowOutcome.TooLong(EntryText.TitleMaxLength),
            (await _room.Store.TakeAsync([row with { Language = null, Words = new string('ก', 201) }]))[0].Outcome);
        Assert.Null(await _room.DraftAsync(Anchorage));
    }

    [Fact]
    public async Task What_was_never_published_says_so()
    {
        await _room.WriteAsync(Anchorage, entry => entry.TextIn(Language.Japanese)!.Body.Markdown = "書きかけです。");
        var rows = Translated(await UnitsAsync(Language.Korean), ("body.1", "쓰는 중"));
        await _room.WriteAsync(Anchorage, entry => entry.TextIn(Language.Japanese)!.Body.Markdown = "まだ書きかけです。");

        var refused = Assert.IsType<RowOutcome.Older>((await _room.Store.TakeAsync(rows)).Single(row => row.Id is { Paragraph: 1 }).Outcome);

        Assert.Equal((null, null), (refused.From, refused.Now));
        Assert.Contains(refused.Words!.Runs, run => run is { Change: TextChange.Added, Text: "まだ" });
    }

    [Fact]
    public void Every_field_that_makes_a_translation_outdated_goes_to_translators()
    {
        foreach (var field in TranslatedField.All)
        {
            var text = Cast.Anchorage().TextIn(Language.Japanese)!;
            var before = SourceFingerprint.Of(text);
            field.Write(text, "別の文です");
            Assert.NotEqual(before, SourceFingerprint.Of(text));
            Assert.Equal("別の文です", field.Read(text));
        }
    }

    private static List<ReturnedRow> Translated(IReadOnlyList<TranslationUnit> units, params (string Place, string Words)[] words) =>
    [
        .. units.Select((unit, line) => new ReturnedRow(
            line + 2,
            unit.Id.ToString(),
            words.FirstOrDefault(word => unit.Id.ToString().EndsWith($".{word.Place}", StringComparison.Ordinal)).Words ?? unit.Target,
            unit.Stamp.ToString())),
    ];

    private async Task<IReadOnlyList<TranslationUnit>> UnitsAsync(Language language) =>
        (await _room.Store.NeedsAsync(language)).Single(page => page.Number == Anchorage).Units;

    private async Task RewriteAsync(string body)
    {
        await _room.WriteAsync(Anchorage, entry => entry.TextIn(Language.Japanese)!.Body.Markdown = body);
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(Anchorage));
    }
}
