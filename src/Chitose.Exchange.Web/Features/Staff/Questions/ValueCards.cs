using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>Sets the values of a question side by side.</summary>
internal sealed class ValueCards(QuestionFile file, References references, QuestionsWords words, Language language)
{
    public IReadOnlyList<ValueCard> All(DateOnly today) => file.Kind == QuestionKind.Date
        ? [.. file.Dates.Select(date => Of(date, today))]
        :
        [
            .. file.Standing.Question.Values.Select(value => Of(value, value)),
            .. file.Standing.Question.Choices.Select(choice => Of(choice.In(Language.Source).Text, choice.In(language).Text)),
        ];

    private ValueCard Of(HistoricDate date, DateOnly today) => new(
        date.ToString(),
        DateWriter.Write(date, language),
        [.. QuestionSources.Of(file, date, references)],
        [.. QuestionSources.LinesWith(file, date)],
        [.. Language.All.Select(one => (one, DateWriter.Write(date, one)))])
    {
        NextMilestone = file.Partners.Any() && new Agreement { Date = date, Place = "" }.NextMilestoneOn(today) is { } next
            ? words.NextMilestoneValue(date: DateWriter.Write(next.Date, language, withEra: false), years: next.Years.ToString(CultureInfo.InvariantCulture))
            : null,
    };

    private ValueCard Of(string value, string heading) => new(
        value,
        heading,
        [],
        [.. QuestionSources.LinesOf(file).Where(line => line.Text.Contains(value, StringComparison.OrdinalIgnoreCase))],
        []);
}
