using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Reads from the log what colleagues did to entries lately.</summary>
public sealed class ChangeDesk(ExchangeDbContext db)
{
    private const int Shown = 6;

    private static readonly Dictionary<string, Func<DashboardWords, string, string, string>> Texts = new()
    {
        [AuditAction.DraftStarted] = (words, person, title) => words.ChangeDraftStarted(person: person, title: title),
        [AuditAction.DraftDiscarded] = (words, person, title) => words.ChangeDraftDiscarded(person: person, title: title),
        [AuditAction.ReviewAsked] = (words, person, title) => words.ChangeReviewAsked(person: person, title: title),
        [AuditAction.SentBack] = (words, person, title) => words.ChangeSentBack(person: person, title: title),
        [AuditAction.Published] = (words, person, title) => words.ChangePublished(person: person, title: title),
        [AuditAction.Scheduled] = (words, person, title) => words.ChangeScheduled(person: person, title: title),
        [AuditAction.Unscheduled] = (words, person, title) => words.ChangeUnscheduled(person: person, title: title),
        [AuditAction.ConsentWithdrawn] = (words, person, title) => words.ChangeConsentWithdrawn(person: person, title: title),
        [AuditAction.Withdrawn] = (words, person, title) => words.ChangeWithdrawn(person: person, title: title),
        [AuditAction.Deleted] = (words, person, title) => words.ChangeDeleted(person: person, title: title),
        [AuditAction.Restored] = (words, person, title) => words.ChangeRestored(person: person, title: title),
        [AuditAction.MeaningUnchanged] = (words, person, title) => words.ChangeMeaningUnchanged(person: person, title: title),
        [AuditAction.MeaningChanged] = (words, person, title) => words.ChangeMeaningChanged(person: person, title: title),
        [AuditAction.TranslationsReadIn] = (words, person, title) => words.ChangeTranslationsReadIn(person: person, title: title),
    };

    public async Task<IReadOnlyList<ChangeLine>> ReadAsync(Language language, CancellationToken cancel)
    {
        var actions = Texts.Keys.ToList();
        var rows = await db.Audit.AsNoTracking().Where(row => actions.Contains(row.Action)).OrderByDescending(row => row.Id).Take(Shown).ToListAsync(cancel);
        var numbers = rows.Select(NumberOf).ToList();
        var titles = await (
            from entry in db.Entries.Where(entry => numbers.Contains(entry.Number))
            from text in entry.Texts.Where(text => text.Language == Language.Source)
            select new { entry.Number, text.Title })
            .Concat(db.Drafts.Where(draft => numbers.Contains(draft.Number)).Select(draft => new { draft.Number, draft.Title }))
            .ToListAsync(cancel);
        var words = DashboardWords.In(language);
        return
        [
            .. from row in rows
               let title = titles.Find(title => title.Number == NumberOf(row)) is { } found ? EntryTitle.Of(found.Number, found.Title, language) : row.Subject.Split(' ')[^1]
               select new ChangeLine(row.At, Texts[row.Action](words, words.NameOf(row.By), title)),
        ];
    }

    private static int NumberOf(AuditRow row) =>
        row.Subject.Split(' ') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
