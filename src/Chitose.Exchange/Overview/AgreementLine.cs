using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Overview;

/// <summary>A public partner with its agreement.</summary>
public sealed record AgreementLine(int Number, Phrase Partner, Agreement Agreement)
{
    /// <summary>When the agreement comes round within a year from a day, that day included; null if it is no older than a year by then.</summary>
    public Anniversary? NextOn(DateOnly day)
    {
        var date = Agreement.Date;
        var years = Math.Max(1, day.Year - date.Year);
        while (date.AddYears(years).Last < day)
        {
            years++;
        }

        return date.AddYears(years).First < day.AddYears(1)
            ? new Anniversary(Number, Partner, date.AddYears(years), Agreement.IsConfirmed ? years : null)
            : null;
    }

    public IEnumerable<QuestionMark> Marks =>
        from question in new[] { Agreement.Question, Agreement.PlaceQuestion } where question is not null select new QuestionMark(Number, question);
}
