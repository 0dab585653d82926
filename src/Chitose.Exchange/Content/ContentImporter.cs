using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Content;

/// <summary>
/// Takes content files into the store, all or nothing. An import is a publication like any other and leaves revisions; what
/// is not in the files stays as it is.
/// </summary>
public sealed class ContentImporter(ExchangeDbContext db, Publisher publisher, TimeProvider clock)
{
    private const string By = "import";

    /// <returns>How many entries were published or deleted; entries that are the same already do not count.</returns>
    public async Task<int> ImportAsync(ContentSet content, string reason, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var changed = await ReplaceReferencesAsync(content, cancel);
        var withheld = content.Entries.Where(entry => entry is ExchangeEvent { IsWithheld: true }).ToList();
        var published = await publisher.PublishAllAsync([.. content.Entries.Except(withheld)], By, reason, cancel);
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

        if (published > 0 || changed)
        {
            await publisher.RaiseContentVersionAsync(cancel);
        }

        // From here on the import is complete; giving up now would only lose it.
        await transaction.CommitAsync(CancellationToken.None);
        return published;
    }

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
        await db.SiteProfiles.ExecuteDeleteAsync(cancel);
        db.AddRange(content.Glossary);
        db.AddRange(content.Sources);
        db.AddRange(content.Questions);
        db.Add(new SiteProfileRow { Profile = content.Profile });
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>Removes drafts that an earlier import kept of entries that are withheld no longer. Drafts of people stay.</summary>
    private Task<int> ForgetOldDraftsAsync(IReadOnlyCollection<string> withheld, CancellationToken cancel) =>
        db.Drafts.Where(draft => draft.SavedBy == By && draft.Kind == EntryKind.Event && !withheld.Contains(draft.Slug)).ExecuteDeleteAsync(cancel);

    private async Task KeepAsDraftAsync(Entry entry, CancellationToken cancel)
    {
        var json = EntryJson.Write(entry);
        var draft = await db.Drafts.SingleOrDefaultAsync(other => other.Kind == entry.Kind && other.Slug == entry.Slug, cancel);
        if (draft?.Json == json)
        {
            return;
        }

        if (draft is null)
        {
            db.Add(new Draft { Kind = entry.Kind, Slug = entry.Slug, Json = json, SavedBy = By, SavedAt = clock.GetUtcNow().UtcDateTime, Version = Guid.CreateVersion7() });
        }
        else
        {
            draft.Json = json;
            draft.SavedBy = By;
            draft.SavedAt = clock.GetUtcNow().UtcDateTime;
            draft.Version = Guid.CreateVersion7();
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
