using Chitose.Exchange.Languages;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>Writes questions as lists show them.</summary>
internal sealed class QuestionRows(IReadOnlyCollection<int> drafted, Language language)
{
    private readonly QuestionsWords _words = QuestionsWords.In(language);

    public QuestionRow Of(QuestionStanding standing) => new(
        standing.Question.Id,
        standing.Question.Subject.In(language),
        standing.IsSettled ? standing.Decision!.Value : standing.Question.ShownMeanwhile.In(language).Text,
        standing.Question.Ask.In(language).Text,
        StateOf(standing));

    /// <summary>A decision whose mark stands and for which no draft waits has been undone.</summary>
    public string StateOf(QuestionStanding standing) =>
        standing.IsSettled ? _words.StateSettled
        : !standing.AwaitsPublication ? _words.StateOpen
        : standing.Marked.Intersect(standing.Decision!.Entries).Any(drafted.Contains) ? _words.StateAwaits
        : _words.StateReturned;
}
