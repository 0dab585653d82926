using Chitose.Exchange.Editing;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Questions;

/// <summary>Everything that is known about one question.</summary>
/// <param name="Standing">The question and how far it is settled.</param>
/// <param name="Bearers">The entries that depend on it, as staff work on them.</param>
/// <param name="Notes">What was asked and answered, the latest first.</param>
/// <param name="Decisions">Every decision, the latest first.</param>
public sealed record QuestionFile(
    QuestionStanding Standing, IReadOnlyList<WorkingCopy> Bearers, IReadOnlyList<QuestionNote> Notes, IReadOnlyList<QuestionDecision> Decisions)
{
    public string Id => Standing.Question.Id;

    public QuestionKind Kind =>
        Partners.Any(partner => partner.Agreement.PlaceQuestion == Id) || (Decisions.Count > 0 && Dates.Count == 0 && Partners.Any()) ? QuestionKind.Place
        : Dates.Count > 0 && Bearers.Any(copy => copy.Entry is Partner or ExchangeEvent) ? QuestionKind.Date
        : QuestionKind.Words;

    public IEnumerable<Partner> Partners => Bearers.Select(copy => copy.Entry).OfType<Partner>();

    /// <summary>The answers that are dates; none if one of them is not.</summary>
    public IReadOnlyList<HistoricDate> Dates => Standing.Question.Values.All(value => HistoricDate.TryParse(value, out _))
        ? [.. Standing.Question.Values.Select(HistoricDate.Parse)]
        : [];
}
