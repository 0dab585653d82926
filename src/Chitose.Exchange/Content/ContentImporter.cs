using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Search;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Content;

/// <summary>
/// Takes content files into the store, all or nothing. An import is a publication like any other and leaves revisions; what
/// is not in the files stays as it is.
/// </summary>
public sealed class ContentImporter(ExchangeDbContext db, Publisher publisher, TimeProvider clock)
{
    /// <summary>Fields of <c>site.yaml</c> and <c>notices.yaml</c> that staff have changed, and that the last import left as they are.</summary>
    public IReadOnlyList<string> KeptForStaff { get; private set; } = [];

    /// <summary>What the last import left as staff had decided it, in words for whoever ran it.</summary>
    public IReadOnlyList<string> KeptDecisions { get; private set; } = [];

    /// <param name="content">What has been read.</param>
    /// <param name="reason">Why, for the history.</param>
    /// <param name="cancel">Stops before anything is taken.</param>
    /// <param name="despiteErrors">Why it is published despite errors that the checks found, kept in the history.</param>
    /// <exception cref="ContentException">A page of the store has the number of one in the files, and the files do not say that it was renamed.</exception>
    /// <returns>How many entries were published or deleted; entries that are the same already do not count.</returns>
    public async Task<int> ImportAsync(ContentSet content, string reason, CancellationToken cancel, string? despiteErrors = null)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var hasNewNames = await ReplaceReferencesAsync(content, cancel);
        var changed = hasNewNames;
        var site = new SiteImport(db);
        changed |= await site.TakeAsync(content, cancel);
        KeptForStaff = site.Kept;
        var withheld = content.Entries.Where(entry => entry is ExchangeEvent { IsWithheld: true }).ToList();
        List<Entry> open = [.. content.Entries.Except(withheld)];
        var decisions = await db.QuestionDecisions.AsNoTracking().ToListAsync(cancel);
        var kept = new List<string>();
        var faults = new List<Fault>();
        var addresses = open.SelectMany(entry => entry.FormerSlugs.Prepend(entry.Slug), (entry, slug) => (entry.Kind, slug)).ToHashSet();
        foreach (var entry in open)
        {
            var before = await publisher.PublishedAsync(entry.Number, cancel);
            if (before is not null && !addresses.Contains((before.Kind, before.Slug)))
            {
                faults.Add(NumberTaken(entry, before));
                continue;
            }

            CarryMarks(entry, before);
            kept.AddRange(KeepDecisions(entry, before, decisions));
        }

        ContentException.ThrowIfAny(faults);
        KeptDecisions = kept;

        var note = new PublicationNote { By = Person.Import, Reason = reason, Approval = despiteErrors is null ? null : new Approval(OverrideReason: despiteErrors) };
        var revisions = await publisher.PublishAllAsync(open, note, cancel);
        await new DraftRebase(db, clock).FollowAsync(revisions, cancel);
        var published = revisions.Count;
        foreach (var entry in withheld)
        {
            published += await publisher.WithdrawAsync(entry.Kind, entry.Slug, cancel) ? 1 : 0;
            await KeepAsDraftAsync(entry, cancel);
        }

        await ForgetOldDraftsAsync([.. withheld.Select(entry => entry.Slug)], cancel);
        foreach (var address in content.Deleted)
        {
            published += await publisher.DeleteAsync(address.Kind, address.Slug, cancel) ? 1 : 0;
        }

        if (hasNewNames)
        {
            await new SearchIndex(db).ReadAllAsync(cancel);
        }

        if (published > 0 || changed)
        {
            await publisher.RaiseContentVersionAsync(cancel);
        }

        // From here on the import is complete; giving up now would only lose it.
        await transaction.CommitAsync(CancellationToken.None);
        return published;
    }

    /// <summary>Whether it is the same page renamed, or another that took the number, only a person can say.</summary>
    private static Fault NumberTaken(Entry entry, Entry before) => new(
        EntryFormat.FactsFileOf(entry),
        1,
        "number",
        $"{entry.Number} is the number of '{before.Slug}' in the store. If that page was renamed, write '{before.Slug}' under former-slugs, so that its address leads here; if this is another page, give it another number.");

    private async Task<bool> ReplaceReferencesAsync(ContentSet content, CancellationToken cancel)
    {
        var before = await new ContentExporter(db).ReferencesAsync(cancel);
        if (before == ContentFolder.WriteReferences(content))
        {
            return false;
        }

        await db.Glossary.ExecuteDeleteAsync(cancel);
        await db.Sources.ExecuteDeleteAsync(cancel);
        await db.Questions.ExecuteDeleteAsync(cancel);
        db.AddRange(content.Glossary);
        db.AddRange(content.Sources);
        db.AddRange(content.Questions);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Removes drafts that an earlier import kept of entries that are withheld no longer. Drafts of people stay.</summary>
    private Task<int> ForgetOldDraftsAsync(IReadOnlyCollection<string> withheld, CancellationToken cancel) =>
        db.Drafts.Where(draft => draft.SavedBy == Person.Import && draft.Kind == EntryKind.Event && !withheld.Contains(draft.Slug)).ExecuteDeleteAsync(cancel);

    /// <summary>
    /// A translation that the files leave as it is was made from the Japanese that it was made from before, though its Japanese may
    /// now say something else.
    /// </summary>
    private static void CarryMarks(Entry entry, Entry? published)
    {
        if (published is null)
        {
            return;
        }

        var madeFrom = new Dictionary<Language, string>(TranslationMarks.MadeFrom(entry));
        foreach (var (language, from) in TranslationMarks.MadeFrom(published))
        {
            if (entry.TextIn(language) is { IsOutdated: false } text && TranslationMarks.SaysTheSame(text, published.TextIn(language)!))
            {
                madeFrom[language] = from;
            }
        }

        TranslationMarks.Set(entry, madeFrom);
    }

    /// <summary>What staff have decided and published stands, though the files still carry the question.</summary>
    private static IEnumerable<string> KeepDecisions(Entry entry, Entry? published, IEnumerable<QuestionDecision> decisions) => published is null ? [] :
    [
        .. from question in decisions.Where(decision => decision.Entries.Contains(entry.Number)).Select(decision => decision.Question).Distinct()
           where Settlement.Keep(question, entry, published)
           select $"{entry.Kind} '{entry.Slug}': {question} has been decided; the decision stands. Export the content to bring the files up to date.",
    ];

    private async Task KeepAsDraftAsync(Entry entry, CancellationToken cancel)
    {
        var json = EntryJson.Write(entry);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Number == entry.Number, cancel);
        if (draft?.Json == json || draft is { SavedBy.IsProgram: false })
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var save = new DraftSave { Number = entry.Number, Version = Guid.CreateVersion7(), Json = json, SavedBy = Person.Import, SavedAt = now };
        db.Add(save);
        if (draft is null)
        {
            db.Add(new Draft
            {
                Kind = entry.Kind,
                Number = entry.Number,
                Slug = entry.Slug,
                Title = entry.TitleIn(Language.Source).Text,
                Json = json,
                Languages = DraftExtent.Of(entry, null),
                StartedBy = Person.Import,
                StartedAt = now,
                SavedBy = Person.Import,
                SavedAt = now,
                Contributors = [Person.Import],
                Version = save.Version,
            });
        }
        else
        {
            draft.Json = json;
            draft.Languages = DraftExtent.Of(entry, null);
            draft.SavedBy = Person.Import;
            draft.SavedAt = now;
            draft.Version = save.Version;
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
