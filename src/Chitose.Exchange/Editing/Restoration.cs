using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Brings an older version back, as a draft: readers see it only after a publication like any other. The address is not brought
/// back, since links lead to the present one; nor are texts made newer than they are: each keeps the mark of its Japanese.
/// </summary>
public sealed class Restoration(DraftDesk desk, EntryHistory history, AuditLog audit)
{
    /// <param name="number">Page number of the entry.</param>
    /// <param name="key">Which version, as <see cref="HistoryVersion.Key"/>.</param>
    /// <param name="only">The one language to bring back; null for all of them and the facts.</param>
    /// <param name="reason">Why.</param>
    /// <param name="seen">What stood there when the person decided.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task<RestoreOutcome> RestoreAsync(int number, string key, Language? only, string reason, DraftBasis seen, Person by, CancellationToken cancel)
    {
        if (await desk.OpenAsync(number, cancel) is not { } now || await history.FindAsync(number, key, cancel) is not { } version
            || (only is not null && version.Entry.TextIn(only) is null))
        {
            return new RestoreOutcome.Missing();
        }

        if (now.Draft is { State: DraftState.Scheduled } approved)
        {
            return new RestoreOutcome.Awaiting(approved);
        }

        if (now.Basis != seen)
        {
            return new RestoreOutcome.Changed();
        }

        var (entry, madeFrom) = only is null ? Whole(now.Entry, version.Entry) : WithLanguage(now.Entry, version.Entry, only);
        var shown = EntryJson.Copy(entry);
        TranslationMarks.Set(shown, madeFrom);
        if ((now.IsPublic || now.Draft is not null) && EntryComparison.Between(now.Entry, shown).Changes.Count == 0)
        {
            return new RestoreOutcome.Same();
        }

        // Said in words even where it is the Japanese beside it, so that nobody takes an old text for one made from the new Japanese.
        foreach (var text in entry.Texts)
        {
            text.TranslatedFrom = madeFrom.GetValueOrDefault(text.Language);
        }

        return await desk.SaveAsync(entry, seen, by, isAutomatic: false, Keep, cancel) switch
        {
            SaveOutcome.Saved saved => new RestoreOutcome.Restored(saved.Draft),
            SaveOutcome.AddressTaken taken => new RestoreOutcome.AddressTaken(taken.Title),
            SaveOutcome.Awaiting awaiting => new RestoreOutcome.Awaiting(awaiting.Draft),
            SaveOutcome.Unchanged => new RestoreOutcome.Same(),
            _ => new RestoreOutcome.Changed(),
        };

        void Keep(Draft draft)
        {
            draft.Reason ??= reason;
            audit.Add(by, AuditAction.VersionRestored, AuditLog.SubjectOf(draft), $"{version.Key}, {only?.Tag ?? "all"}: {reason}");
        }
    }

    private static (Entry Entry, Dictionary<Language, string> MadeFrom) Whole(Entry now, Entry old)
    {
        var entry = EntryJson.Copy(old);
        entry.Slug = now.Slug;
        entry.FormerSlugs = now.FormerSlugs;
        return (entry, new Dictionary<Language, string>(TranslationMarks.MadeFrom(old)));
    }

    private static (Entry Entry, Dictionary<Language, string> MadeFrom) WithLanguage(Entry now, Entry old, Language only)
    {
        var entry = EntryJson.Copy(now);
        var madeFrom = new Dictionary<Language, string>(TranslationMarks.MadeFrom(now));
        madeFrom.Remove(only);
        if (TranslationMarks.MadeFrom(old).TryGetValue(only, out var from))
        {
            madeFrom[only] = from;
        }

        entry.Put(EntryJson.Copy(old).TextIn(only)!);
        return (entry, madeFrom);
    }
}
