using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Tests.Publishing;

namespace Chitose.Exchange.Tests.Questions;

public sealed class QuestionDeskTests : IAsyncLifetime
{
    private Newsroom _room = null!;

    public async Task InitializeAsync() => _room = await Newsroom.OpenAsync(Doubtful(), DoubtfulSigning(), Cast.SandLake());

    public Task DisposeAsync()
    {
        _room.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_decision_waits_in_the_drafts_of_all_that_depend_on_it()
    {
        var outcome = await DecideAsync("1988-09-01");

        Assert.Equal([1011, 2001], Assert.IsType<DecideOutcome.Done>(outcome).Entries);
        var draft = (await _room.DraftAsync(1011))!;
        Assert.Equal((DraftState.InReview, "調印書に1988年とある"), (draft.State, draft.Reason));
        var agreement = ((Partner)draft.Read()).Agreement;
        Assert.Equal((HistoricDate.Parse("1988-09-01"), null), (agreement.Date, agreement.Question));
        Assert.Empty(agreement.Disputed);
        Assert.Equal(HistoricDate.Parse("1988-09-01"), ((ExchangeEvent)(await _room.DraftAsync(2001))!.Read()).Date);
        Assert.Equal(HistoricDate.Parse("1981-09-01"), ((Partner)(await _room.PublicAsync(1011))!).Agreement.Date);
        Assert.True((await OpenAsync()).Standing.AwaitsPublication);
    }

    [Fact]
    public async Task It_is_settled_when_its_drafts_are_public_and_the_record_stays()
    {
        await DecideAsync("1988-09-01");
        await PublishAsync(1011);
        Assert.False((await OpenAsync()).Standing.IsSettled);
        await PublishAsync(2001);

        var file = await OpenAsync();
        Assert.True(file.Standing.IsSettled);
        var decision = Assert.Single(file.Decisions);
        Assert.Equal(("1988-09-01", "document", Newsroom.Approver), (decision.Value, decision.Evidence, decision.By));
        Assert.Equal(["1981-09-01 (seed)"], decision.Rejected);
    }

    [Fact]
    public async Task A_later_decision_stands_beside_the_first()
    {
        await DecideAsync("1988-09-01");
        await PublishAsync(1011);
        await PublishAsync(2001);

        await DecideAsync("1989-09-01");
        await PublishAsync(1011);

        Assert.Equal(["1989-09-01", "1988-09-01"], (await OpenAsync()).Decisions.Select(decision => decision.Value));
        Assert.Equal(HistoricDate.Parse("1989-09-01"), ((Partner)(await _room.PublicAsync(1011))!).Agreement.Date);
    }

    [Fact]
    public async Task An_editor_cannot_decide()
    {
        Assert.IsType<DecideOutcome.NotAllowed>(await DecideAsync("1988-09-01", StaffRole.Editor));

        Assert.Null(await _room.DraftAsync(1011));
        Assert.Empty((await OpenAsync()).Decisions);
    }

    [Fact]
    public async Task What_waits_for_its_hour_is_not_touched()
    {
        await _room.RetitleAsync(1011, "アンカレッジ市");
        await _room.AskAsync(1011);
        var order = await _room.OrderAsync(1011);
        await _room.DoAsync(desks => desks.Schedule.ScheduleAsync(order, _room.Store.Clock.GetUtcNow().UtcDateTime.AddDays(1), default));

        Assert.IsType<DecideOutcome.Busy>(await DecideAsync("1988-09-01"));
        Assert.Null(await _room.DraftAsync(2001));
    }

    [Fact]
    public async Task A_place_is_decided_partner_by_partner()
    {
        await _room.WriteAsync(1011, entry => ((Partner)entry).Agreement = ((Partner)entry).Agreement with { Question = null, PlaceQuestion = "Q01" });

        await DecideAsync("Ibusuki", places: new() { [1011] = "ibusuki" });

        var agreement = ((Partner)(await _room.DraftAsync(1011))!.Read()).Agreement;
        Assert.Equal(("ibusuki", null), (agreement.Place, agreement.PlaceQuestion));
    }

    [Fact]
    public async Task Notes_are_kept_with_name_and_time()
    {
        await _room.DoAsync(async desks =>
        {
            await desks.Questions.AddNoteAsync("Q01", "電話で聞いた", Newsroom.Writer, default);
            return 0;
        });

        var note = Assert.Single((await OpenAsync()).Notes);
        Assert.Equal(("電話で聞いた", Newsroom.Writer, _room.Store.Clock.GetUtcNow().UtcDateTime), (note.Text, note.By, note.At));
        Assert.Contains(AuditAction.QuestionNoted, await _room.LogAsync());
    }

    [Fact]
    public async Task An_import_of_files_that_still_carry_the_question_leaves_the_decision()
    {
        await DecideAsync("1988-09-01");
        await PublishAsync(1011);
        await PublishAsync(2001);

        await _room.Store.ImportAsync(Cast.Content(Cast.Home(), Doubtful(), DoubtfulSigning(), Cast.SandLake()));

        Assert.True((await OpenAsync()).Standing.IsSettled);
        Assert.Equal(HistoricDate.Parse("1988-09-01"), ((Partner)(await _room.PublicAsync(1011))!).Agreement.Date);
    }

    [Fact]
    public async Task An_import_before_the_decision_is_public_changes_nothing_of_it()
    {
        await DecideAsync("1988-09-01");

        await _room.Store.ImportAsync(Cast.Content(Cast.Home(), Doubtful(), DoubtfulSigning(), Cast.SandLake()));

        Assert.Equal(HistoricDate.Parse("1988-09-01"), ((Partner)(await _room.DraftAsync(1011))!.Read()).Agreement.Date);
        Assert.True((await OpenAsync()).Standing.AwaitsPublication);
    }

    [Fact]
    public void Sentences_that_tell_of_the_doubt_are_found_in_every_language()
    {
        var entry = Cast.Anchorage();
        entry.TextIn(Language.Japanese)!.Body.Markdown = "提携を結びました。現在、年を確認しています。";
        entry.TextIn(Language.English)!.Body.Markdown = "They became friends. The year is being confirmed.";
        entry.Put(new EntryText { Language = Language.Thai, Title = "แองเคอเรจ", Summary = "สถาปนาเมื่อ พ.ศ. 2524 (ค.ศ. 1981) ปีอยู่ระหว่างตรวจสอบ", Updated = Cast.Updated });

        Assert.Equal(
            ["現在、年を確認しています。", "The year is being confirmed.", "สถาปนาเมื่อ พ.ศ. 2524 (ค.ศ. 1981) ปีอยู่ระหว่างตรวจสอบ"],
            DoubtfulSentences.In(entry).Select(doubt => doubt.Sentence));
    }

    private Task<QuestionFile> OpenAsync() => _room.DoAsync(OpenAsync);

    private static async Task<QuestionFile> OpenAsync(Newsroom.Desks desks)
    {
        var facts = new OverviewFacts(desks.Db);
        var marks = await facts.MarksAsync(await facts.AgreementsAsync(Language.Japanese, default), default);
        return (await desks.Questions.OpenAsync("Q01", marks, default))!;
    }

    private Task<DecideOutcome> DecideAsync(string value, StaffRole role = StaffRole.Publisher, Dictionary<int, string>? places = null) => _room.DoAsync(async desks =>
    {
        var answer = new QuestionAnswer
        {
            Question = "Q01",
            Value = value,
            Date = places is null ? HistoricDate.Parse(value) : null,
            Places = places ?? [],
            Rejected = ["1981-09-01 (seed)"],
            Evidence = "document",
            Why = "調印書に1988年とある",
        };
        return await desks.Questions.DecideAsync(await OpenAsync(desks), answer, Newsroom.Approver, role, default);
    });

    private async Task PublishAsync(int number)
    {
        var order = await _room.OrderAsync(number) with { By = Newsroom.Colleague };
        Assert.IsType<PublishOutcome.Done>(await _room.PublishAsync(order));
    }

    private static Partner Doubtful()
    {
        var partner = Cast.Anchorage();
        DisputedDate[] disputed = [new(HistoricDate.Parse("1981-09-01"), "line 52", ["seed"]), new(HistoricDate.Parse("1988-09-01"), "line 51", ["seed"])];
        partner.Agreement = partner.Agreement with { Date = HistoricDate.Parse("1981-09-01"), Question = "Q01", Disputed = disputed };
        return partner;
    }

    private static ExchangeEvent DoubtfulSigning()
    {
        var signing = Cast.Signing();
        (signing.Date, signing.Question) = (HistoricDate.Parse("1981-09-01"), "Q01");
        return signing;
    }
}
