using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>Reads a decision from the form, or says what must be put right.</summary>
internal sealed class DecisionReading(QuestionFile file, References references, QuestionsWords words, Language language)
{
    private const int WhereMaxLength = 300;

    private readonly List<FormFault> _faults = [];

    public (QuestionAnswer? Answer, IReadOnlyList<FormFault> Faults) Read(DecisionForm form)
    {
        var (date, places) = ((HistoricDate?)null, new Dictionary<int, string>());
        var value = "";
        switch (file.Kind)
        {
            case QuestionKind.Date:
                date = DateIn(form);
                value = date?.ToString() ?? "";
                break;
            case QuestionKind.Place:
                places = PlacesIn(form);
                value = string.Join('、', places.Select(place => $"{TitleOf(place.Key)}: {Name(place.Value)}"));
                break;
            default:
                value = WordsIn(form);
                break;
        }

        if (!EvidenceNames.All.Contains(form.Evidence))
        {
            _faults.Add(new FormFault("evidence", words.FaultEvidence));
        }

        var why = form.Why?.Trim() ?? "";
        if (why.Length is 0 or > QuestionAnswer.WordsMaxLength)
        {
            _faults.Add(new FormFault("why", words.FaultWhy(most: DecisionForm.Most)));
        }

        var where = form.Where?.Trim();
        return _faults.Count > 0 ? (null, _faults) : (new QuestionAnswer
        {
            Question = file.Id,
            Value = value,
            Date = date,
            Places = places,
            Rejected = RejectedFor(value, date),
            Evidence = form.Evidence!,
            Where = string.IsNullOrEmpty(where) ? null : where[..Math.Min(where.Length, WhereMaxLength)],
            Why = why,
        }, []);
    }

    private HistoricDate? DateIn(DecisionForm form)
    {
        if (HistoricDate.TryParse(form.Value, out var offered) && file.Dates.Contains(offered))
        {
            return offered;
        }

        if (form.Value != DecisionForm.Other)
        {
            _faults.Add(new FormFault("value", words.FaultValue));
            return null;
        }

        if (HistoricDate.TryParse(Written(form), out var written))
        {
            return written;
        }

        _faults.Add(new FormFault("year", words.FaultDate));
        return null;
    }

    /// <summary>The three fields as one date: 1988, 1988-09 or 1988-09-01; a day without its month is none.</summary>
    private static string? Written(DecisionForm form)
    {
        (string? Text, int Digits)[] parts = [(form.Year, 4), (form.Month, 2), (form.Day, 2)];
        var filled = parts.TakeWhile(part => !string.IsNullOrWhiteSpace(part.Text)).ToList();
        return parts.Skip(filled.Count).Any(part => !string.IsNullOrWhiteSpace(part.Text))
            ? null
            : string.Join('-', filled.Select(part => part.Text!.Trim().Normalize(System.Text.NormalizationForm.FormKC).PadLeft(part.Digits, '0')));
    }

    private Dictionary<int, string> PlacesIn(DecisionForm form)
    {
        var places = new Dictionary<int, string>();
        foreach (var partner in file.Partners)
        {
            if (form.Places.TryGetValue(partner.Number, out var place) && place is not null && references.Names.ContainsKey(place))
            {
                places[partner.Number] = place;
            }
            else
            {
                _faults.Add(new FormFault(string.Create(CultureInfo.InvariantCulture, $"place-{partner.Number}"), words.FaultPlace));
            }
        }

        return places;
    }

    private string WordsIn(DecisionForm form)
    {
        if (form.Value == DecisionForm.Other)
        {
            var written = form.OtherWords?.Trim() ?? "";
            if (written.Length is 0 or > QuestionAnswer.WordsMaxLength)
            {
                _faults.Add(new FormFault("other-words", words.FaultOtherWords));
            }

            return written;
        }

        var question = file.Standing.Question;
        if (question.Values.Concat(question.Choices.Select(choice => choice.In(Language.Source).Text)).Contains(form.Value))
        {
            return form.Value!;
        }

        _faults.Add(new FormFault("value", words.FaultValue));
        return "";
    }

    private IReadOnlyList<string> RejectedFor(string value, HistoricDate? date) => file.Kind switch
    {
        QuestionKind.Place => [],
        QuestionKind.Date => [.. file.Dates.Where(other => other != date).Select(RejectedDate)],
        _ => [.. file.Standing.Question.Values.Concat(file.Standing.Question.Choices.Select(choice => choice.In(Language.Source).Text)).Where(other => other != value)],
    };

    private string RejectedDate(HistoricDate date)
    {
        var sources = QuestionSources.Of(file, date, references).Select(source => source.Text).Distinct().ToList();
        return sources.Count == 0 ? date.ToString() : words.RejectedWith(sources: string.Join(" / ", sources), value: date.ToString());
    }

    private string Name(string id) => references.Names[id].In(language).Text;

    private string TitleOf(int number) => file.Partners.First(partner => partner.Number == number).ShortTitleIn(language).Text;
}
