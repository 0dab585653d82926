using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>Puts the pages about questions together.</summary>
public sealed class QuestionPages(
    OverviewFacts facts, QuestionList list, QuestionDesk desk, DraftLines drafts, WordUse use, EditionDesk editions, PublishedContent published, TimeProvider clock)
{
    public async Task<QuestionListPage> ListAsync(Language language, CancellationToken cancel)
    {
        var (standings, rows) = await StandingsAsync(language, cancel);
        return new QuestionListPage(
            language,
            [.. standings.Where(standing => !standing.IsSettled).Select(rows.Of)],
            [.. standings.Where(standing => standing.IsSettled).Select(rows.Of)]);
    }

    public async Task<QuestionFile?> OpenAsync(string id, CancellationToken cancel) => await desk.OpenAsync(id, await MarksAsync(cancel), cancel);

    public async Task<References> ReferencesAsync(CancellationToken cancel) => (await editions.EditionAsync(Language.Source, published, cancel)).References;

    public async Task<QuestionPage> PageAsync(QuestionFile file, SignedInStaff staff, DecisionForm form, Language language, CancellationToken cancel, string? done = null)
    {
        var (words, question) = (QuestionsWords.In(language), file.Standing.Question);
        var (standings, rows) = await StandingsAsync(language, cancel);
        var references = await ReferencesAsync(cancel);
        var values = new ValueCards(file, references, words, language).All(clock.InChitose());
        return new QuestionPage(FrameOf(file, language))
        {
            Id = file.Id,
            Kind = file.Kind,
            Level = LevelOf(question.Level, words),
            State = rows.StateOf(file.Standing),
            IsSettled = file.Standing.IsSettled,
            Shown = words.ShownNow(shown: question.ShownMeanwhile.In(language).Text),
            Ask = words.AskWho(who: question.Ask.In(language).Text),
            Values = values,
            Lines = [.. QuestionSources.LinesOf(file).Where(line => !values.Any(value => value.Lines.Contains(line)))],
            Entries = [.. file.Bearers.Select(copy => LinkOf(copy, staff, words, language))],
            Used = file.Kind == QuestionKind.Words ? await use.FindAsync(question.Values, language, cancel) : [],
            Doubts = [.. from copy in file.Bearers
                         from doubt in DoubtfulSentences.In(copy.Entry)
                         select new DoubtLine(doubt.Language, doubt.Sentence, copy.Entry.TitleIn(language).Text, AddressOf(copy, doubt.Language.Segment))],
            Notes = file.Notes,
            Decisions = [.. file.Decisions.Select(decision => DecisionOf(decision, words, language))],
            Others = [.. standings.Where(standing => !standing.IsSettled && standing.Question.Id != file.Id).Select(rows.Of)],
            Places = file.Kind == QuestionKind.Place
                ? [.. file.Partners.Select(partner => new PlaceChoice(
                    partner.Number,
                    words.PlaceOf(title: partner.ShortTitleIn(language).Text),
                    form.Places.GetValueOrDefault(partner.Number) ?? partner.Agreement.Place))]
                : [],
            Names = [.. references.Names.Select(name => (name.Key, name.Value.In(language).Text)).OrderBy(name => name.Text, StringComparer.Ordinal)],
            MayDecide = staff.IsAtLeast(StaffRole.Publisher),
            Form = form,
            Done = done switch
            {
                "note" => words.DoneNote,
                "decided" => words.DoneDecided,
                "recorded" => words.DoneRecorded,
                _ => null,
            },
        };
    }

    private static StaffFrame FrameOf(QuestionFile file, Language language) => new($"{file.Id} {file.Standing.Question.Subject.In(language).Text}")
    {
        Place = StaffPlace.Questions,
        Crumbs = [new Crumb(ShellWords.In(language).PlaceDashboard, "/staff"), new Crumb(QuestionsWords.In(language).CrumbList, QuestionsController.Address)],
        Here = file.Id,
    };

    private static QuestionLink LinkOf(WorkingCopy copy, SignedInStaff staff, QuestionsWords words, Language language)
    {
        var title = copy.Entry.TitleIn(language).Text;
        return copy.Draft?.State == DraftState.InReview && staff.IsAtLeast(StaffRole.Publisher)
            ? new QuestionLink(words.ReviewLink(title: title), AddressOf(copy, "review"))
            : new QuestionLink(words.EditLink(title: title), AddressOf(copy, Language.Source.Segment));
    }

    private static DecisionLine DecisionOf(QuestionDecision decision, QuestionsWords words, Language language)
    {
        var value = HistoricDate.TryParse(decision.Value, out var date) ? DateWriter.Write(date, language) : decision.Value;
        string?[] details =
        [
            words.DecisionEvidence(evidence: words.EvidenceOf(decision.Evidence)),
            decision.Where,
            words.DecisionWhy(why: decision.Why),
            decision.Rejected.Count == 0 ? null : words.DecisionRejected(values: string.Join(language.IsSource ? "、" : "; ", decision.Rejected)),
        ];
        return new DecisionLine(words.DecisionLine(date: StaffTime.Day(decision.At, language), person: decision.By.Name, value: value), [.. details.OfType<string>()]);
    }

    private static string LevelOf(string level, QuestionsWords words) => level switch
    {
        "name" => words.LevelName,
        "figure" => words.LevelFigure,
        "wording" => words.LevelWording,
        _ => words.LevelFact,
    };

    private static string AddressOf(WorkingCopy copy, string end) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{copy.Entry.Number}/{end}");

    private async Task<(IReadOnlyList<QuestionStanding> Standings, QuestionRows Rows)> StandingsAsync(Language language, CancellationToken cancel)
    {
        var drafted = (await drafts.ReadAsync(cancel)).Select(draft => draft.Number).ToHashSet();
        return (await list.ReadAsync(await MarksAsync(cancel), cancel), new QuestionRows(drafted, language));
    }

    private async Task<IReadOnlyList<QuestionMark>> MarksAsync(CancellationToken cancel) =>
        await facts.MarksAsync(await facts.AgreementsAsync(Language.Source, cancel), cancel);
}
