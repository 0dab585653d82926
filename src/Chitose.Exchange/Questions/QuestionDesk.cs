using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Events;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Questions;

/// <summary>
/// Where questions are looked into and decided. A decision is put into drafts, which go the usual way of review and publication; its
/// record stays, and a later decision stands beside it.
/// </summary>
public sealed class QuestionDesk(ExchangeDbContext db, QuestionList list, DraftDesk drafts, Reviews reviews, AuditLog audit, TimeProvider clock)
{
    /// <summary>All that is known about a question; null if there is none of this id.</summary>
    /// <param name="id">As <c>Q01</c>, in letters of any size.</param>
    /// <param name="marks">All marks of questions on public entries.</param>
    /// <param name="cancel">Given up at any time.</param>
    public async Task<QuestionFile?> OpenAsync(string id, IReadOnlyList<QuestionMark> marks, CancellationToken cancel)
    {
        var standing = (await list.ReadAsync(marks, cancel)).FirstOrDefault(other => string.Equals(other.Question.Id, id, StringComparison.OrdinalIgnoreCase));
        if (standing is null)
        {
            return null;
        }

        var bearers = new List<WorkingCopy>();
        foreach (var number in await BearersAsync(standing, cancel))
        {
            if (await drafts.OpenAsync(number, cancel) is { } copy)
            {
                bearers.Add(copy);
            }
        }

        return new QuestionFile(
            standing,
            bearers,
            await db.QuestionNotes.AsNoTracking().Where(note => note.Question == standing.Question.Id).OrderByDescending(note => note.Id).ToListAsync(cancel),
            await db.QuestionDecisions.AsNoTracking().Where(decision => decision.Question == standing.Question.Id).OrderByDescending(decision => decision.Id).ToListAsync(cancel));
    }

    public async Task AddNoteAsync(string id, string text, Person by, CancellationToken cancel)
    {
        db.Add(new QuestionNote { Question = id, Text = text, By = by, At = Now });
        audit.Add(by, AuditAction.QuestionNoted, id);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>
    /// Records a decision and brings it into the drafts of the entries that depend on it. Each draft is a step of its own; after an
    /// interruption the same decision can be given again, and finds done what is done.
    /// </summary>
    public async Task<DecideOutcome> DecideAsync(QuestionFile file, QuestionAnswer answer, Person by, StaffRole role, CancellationToken cancel)
    {
        if (role < StaffRole.Publisher)
        {
            return new DecideOutcome.NotAllowed();
        }

        if (file.Bearers.FirstOrDefault(copy => copy.Draft?.State == DraftState.Scheduled) is { Draft.Title: var waiting })
        {
            return new DecideOutcome.Busy(waiting);
        }

        var changed = new List<int>();
        foreach (var copy in file.Bearers)
        {
            Settlement.Apply(copy.Entry, answer, isAgain: file.Standing.Decision?.Entries.Contains(copy.Entry.Number) == true);
            if (await drafts.SaveAsync(copy.Entry, copy.Basis, by, isAutomatic: false, cancel) is not SaveOutcome.Saved { Draft: var draft })
            {
                return new DecideOutcome.Busy(copy.Draft?.Title ?? copy.Entry.Slug);
            }

            // What is kept from the public for another reason is not put before a publisher by this.
            if (copy.Entry is not ExchangeEvent { IsWithheld: true })
            {
                await reviews.AskAsync(draft.Number, draft.Version, by, answer.Why, changesMeaning: null, cancel);
                changed.Add(draft.Number);
            }
        }

        db.Add(new QuestionDecision
        {
            Question = answer.Question,
            Value = answer.Value,
            Rejected = answer.Rejected,
            Evidence = answer.Evidence,
            Where = answer.Where,
            Why = answer.Why,
            By = by,
            At = Now,
            Entries = changed,
        });
        audit.Add(by, AuditAction.QuestionDecided, answer.Question, answer.Value);
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return new DecideOutcome.Done(changed);
    }

    /// <summary>Page numbers of the entries that carry the question, in public or in a draft, or took the last decision.</summary>
    private async Task<IEnumerable<int>> BearersAsync(QuestionStanding standing, CancellationToken cancel)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"\"{standing.Question.Id}\"");
        var drafted = await db.Drafts.AsNoTracking().Where(draft => draft.Json.Contains(mark)).Select(draft => draft.Number).ToListAsync(cancel);
        return standing.Marked.Concat(standing.Decision?.Entries ?? []).Concat(drafted).Distinct().Order();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
