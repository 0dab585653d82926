using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Questions;

/// <summary>Puts an answer into the facts of an entry that depends on it.</summary>
public static class Settlement
{
    /// <summary>Ids of the questions that facts of an entry depend on.</summary>
    public static IEnumerable<string> QuestionsOf(Entry entry) => entry switch
    {
        Partner { Agreement: var agreement } => new[] { agreement.Question, agreement.PlaceQuestion }.OfType<string>(),
        Activity { Question: { } question } => [question],
        _ => [],
    };

    /// <param name="entry">A copy that may be changed.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="isAgain">Whether an earlier answer is already in the facts, so that their mark is gone.</param>
    public static void Apply(Entry entry, QuestionAnswer answer, bool isAgain)
    {
        switch (entry)
        {
            case Partner partner:
                partner.Agreement = Applied(partner.Agreement, answer, partner.Number, isAgain);
                break;
            case ExchangeEvent happening when happening.Question == answer.Question || isAgain:
                happening.Question = null;
                if (answer.Date is { } date)
                {
                    (happening.Date, happening.DateText, happening.SortDate, happening.Disputed) = (date, null, null, []);
                    happening.EndDate = happening.EndDate is { } end && end > date ? end : null;
                }

                break;
            case Activity activity when activity.Question == answer.Question:
                activity.Question = null;
                break;
        }
    }

    /// <summary>Takes the facts over from what is public where a question has been decided there, and these facts still carry it.</summary>
    /// <returns>Whether there was anything to take over.</returns>
    public static bool Keep(string question, Entry entry, Entry published)
    {
        switch (entry, published)
        {
            case (Partner { Agreement: var agreement } partner, Partner { Agreement: var decided }):
                if (agreement.Question == question && decided.Question is null)
                {
                    partner.Agreement = agreement with { Date = decided.Date, Question = null, Disputed = decided.Disputed };
                    return true;
                }

                if (agreement.PlaceQuestion == question && decided.PlaceQuestion is null)
                {
                    partner.Agreement = agreement with { Place = decided.Place, PlaceQuestion = null };
                    return true;
                }

                return false;
            case (ExchangeEvent happening, ExchangeEvent { Question: null } now) when happening.Question == question:
                (happening.Question, happening.Date, happening.EndDate) = (null, now.Date, now.EndDate);
                (happening.DateText, happening.SortDate, happening.Disputed) = (now.DateText, now.SortDate, now.Disputed);
                return true;
            case (Activity activity, Activity { Question: null }) when activity.Question == question:
                activity.Question = null;
                return true;
            default:
                return false;
        }
    }

    private static Agreement Applied(Agreement agreement, QuestionAnswer answer, int number, bool isAgain)
    {
        if (agreement.Question == answer.Question || (isAgain && answer.Date is not null))
        {
            agreement = agreement with { Date = answer.Date ?? agreement.Date, Question = null, Disputed = [] };
        }

        if (agreement.PlaceQuestion == answer.Question || (isAgain && answer.Places.ContainsKey(number)))
        {
            agreement = agreement with { Place = answer.Places.GetValueOrDefault(number) ?? agreement.Place, PlaceQuestion = null };
        }

        return agreement;
    }
}
