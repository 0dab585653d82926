using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Publishing;

/// <summary>
/// Takes somebody's word that translations need no work though their Japanese has changed, and takes it back. The entry is published
/// anew with other marks and the same words; an open draft follows.
/// </summary>
public sealed class MeaningDesk(ExchangeDbContext db, Publisher publisher, AuditLog audit, TimeProvider clock)
{
    /// <summary>A translator's word for one language, after reading it beside the new Japanese.</summary>
    /// <param name="number">Page number of the entry.</param>
    /// <param name="language">The language that can stay as it is.</param>
    /// <param name="japanese">Fingerprint of the Japanese that was read.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="reason">For the history.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public Task<MeaningOutcome> KeepAsync(int number, Language language, string japanese, Person by, string reason, CancellationToken cancel) =>
        KeepAsync(number, [language], japanese, by, reason, _ => Task.FromResult(true), cancel);

    /// <summary>The word of the change's author, or of a publisher, for every language.</summary>
    public Task<MeaningOutcome> KeepAllAsync(int number, string japanese, Person by, StaffRole role, string reason, CancellationToken cancel) =>
        KeepAsync(number, Language.All, japanese, by, reason, async _ => role >= StaffRole.Publisher || await IsAuthorAsync(number, japanese, by, cancel), cancel);

    /// <summary>Takes a word back: translations that have not been made anew since count as outdated again.</summary>
    /// <param name="id">Id of the <see cref="UnchangedMeaning"/>.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="role">A publisher may take back anyone's word.</param>
    /// <param name="reason">For the history.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task<MeaningOutcome> TakeBackAsync(int id, Person by, StaffRole role, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var word = await db.UnchangedMeanings.AsNoTracking().SingleOrDefaultAsync(other => other.Id == id && other.TakenBackAt == null, cancel);
        if (word is null || await publisher.PublishedAsync(word.Number, cancel) is not { } published)
        {
            return MeaningOutcome.Changed;
        }

        if (role < StaffRole.Publisher && !word.By.Is(by) && !await IsAuthorAsync(word.Number, word.Japanese, by, cancel))
        {
            return MeaningOutcome.NotAllowed;
        }

        var then = (await db.Revisions.AsNoTracking().SingleAsync(revision => revision.Id == word.RevisionId, cancel)).Read();
        var entry = EntryJson.Copy(published);
        var madeFrom = new Dictionary<Language, string>(TranslationMarks.MadeFrom(entry));
        foreach (var language in word.Languages.Where(language => madeFrom.GetValueOrDefault(language) == word.Japanese && IsAsThen(language)))
        {
            madeFrom[language] = word.MadeFrom[language.Tag];
        }

        TranslationMarks.Set(entry, madeFrom);
        await PublishAsync(entry, by, reason);
        await db.UnchangedMeanings.Where(other => other.Id == id).ExecuteUpdateAsync(
            row => row.SetProperty(other => other.TakenBackBy, by).SetProperty(other => other.TakenBackAt, Now), CancellationToken.None);
        await LogAsync(entry, by, AuditAction.MeaningChanged, word.Languages);
        await transaction.CommitAsync(CancellationToken.None);
        return MeaningOutcome.Done;

        bool IsAsThen(Language language) =>
            entry.TextIn(language) is { } now && then.TextIn(language) is { } old && TranslationMarks.SaysTheSame(now, old);
    }

    /// <summary>Whether a person wrote the change that made the Japanese of an entry what it is.</summary>
    public async Task<bool> IsAuthorAsync(int number, string japanese, Person person, CancellationToken cancel)
    {
        var revisions = await db.Revisions.AsNoTracking().Where(revision => revision.Number == number)
            .OrderByDescending(revision => revision.Id)
            .Select(revision => new { revision.Japanese, revision.WrittenBy })
            .ToListAsync(cancel);
        return revisions.SkipWhile(revision => revision.Japanese != japanese).TakeWhile(revision => revision.Japanese == japanese).LastOrDefault()
            ?.WrittenBy.Any(person.Is) == true;
    }

    private async Task<MeaningOutcome> KeepAsync(
        int number, IReadOnlyCollection<Language> languages, string japanese, Person by, string reason, Func<Entry, Task<bool>> isAllowed, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var published = await publisher.PublishedAsync(number, cancel);
        if (published is null || SourceFingerprint.Of(published) != japanese)
        {
            return MeaningOutcome.Changed;
        }

        if (!await isAllowed(published))
        {
            return MeaningOutcome.NotAllowed;
        }

        var entry = EntryJson.Copy(published);
        foreach (var text in entry.Texts.Where(text => languages.Contains(text.Language)))
        {
            text.TranslatedFrom = null;
        }

        if (await PublishAsync(entry, by, reason) is not { } revision || UnchangedMeaning.Of(published, entry, revision, by, Now) is not { } word)
        {
            return MeaningOutcome.Changed;
        }

        db.Add(word);
        await LogAsync(entry, by, AuditAction.MeaningUnchanged, word.Languages);
        await transaction.CommitAsync(CancellationToken.None);
        return MeaningOutcome.Done;
    }

    private async Task<Revision?> PublishAsync(Entry entry, Person by, string reason)
    {
        var revision = await publisher.PublishAsync(entry, new PublicationNote { By = by, Reason = reason }, CancellationToken.None);
        if (revision is not null)
        {
            await new DraftRebase(db, clock).FollowAsync([revision], CancellationToken.None);
            await publisher.RaiseContentVersionAsync(CancellationToken.None);
        }

        return revision;
    }

    private async Task LogAsync(Entry entry, Person by, string action, IEnumerable<Language> languages)
    {
        audit.Add(by, action, AuditLog.SubjectOf(entry.Kind, entry.Number, entry.Slug), string.Join(' ', languages.Select(language => language.Tag)));
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
