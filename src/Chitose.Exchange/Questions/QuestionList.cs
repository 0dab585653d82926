using Chitose.Exchange.Overview;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Questions;

/// <summary>Reads all questions, open and settled.</summary>
public sealed class QuestionList(ExchangeDbContext db)
{
    /// <param name="marks">All marks of questions on public entries.</param>
    /// <param name="cancel">Given up at any time.</param>
    public async Task<IReadOnlyList<QuestionStanding>> ReadAsync(IReadOnlyList<QuestionMark> marks, CancellationToken cancel)
    {
        var questions = await db.Questions.AsNoTracking().OrderBy(question => question.Id).ToListAsync(cancel);
        var decisions = await db.QuestionDecisions.AsNoTracking().OrderBy(decision => decision.Id).ToListAsync(cancel);
        return
        [
            .. from question in questions
               select new QuestionStanding(
                   question,
                   decisions.LastOrDefault(decision => decision.Question == question.Id),
                   [.. marks.Where(mark => mark.Question == question.Id).Select(mark => mark.Number).Distinct()]),
        ];
    }
}
