using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Rendering;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Takes a form into a draft: all that can be read is saved, whatever is wrong with the rest.</summary>
public sealed class EntrySaving(DraftDesk desk, Editing.Reviews reviews, AsideSaves asides, ReferenceDesk references, ArticleRenderer articles, CheckDesk checks)
{
    public async Task<EntrySave> SaveAsync(int number, Language language, EntryForm form, SignedInStaff by, bool isAutomatic, CancellationToken cancel)
    {
        if (!DraftBasis.TryParse(form.Basis, out var basis) || await desk.ReadAsync(number, basis, cancel) is not { Kind: not EntryKind.Photo } before)
        {
            return new EntrySave(null, [], null);
        }

        var (mine, reading) = await ReadAsync(before, language, form, by, cancel);
        var outcome = await desk.SaveAsync(mine, basis, by.Person, isAutomatic, cancel);
        if (outcome is SaveOutcome.AddressTaken taken)
        {
            reading.Refuse("slug", reading.Words.FaultSlugTaken(title: taken.Title));
            mine.Slug = before.Slug;
            outcome = await desk.SaveAsync(mine, basis, by.Person, isAutomatic, cancel);
        }

        if (outcome is SaveOutcome.KeptAside { Mine: var aside })
        {
            outcome = await JoinedWithOwnAsync(before, aside, by, isAutomatic, cancel) ?? outcome;
        }

        if (outcome is SaveOutcome.Saved { Draft: var draft })
        {
            await NoteAsync(draft, form, reading, cancel);
        }

        return new EntrySave(outcome, reading.Faults, mine);
    }

    /// <summary>What was said about the change goes with the draft, to its other languages and to the next day.</summary>
    private async Task NoteAsync(Draft draft, EntryForm form, FormReading reading, CancellationToken cancel)
    {
        var why = Typed.Text(form.Why);
        if (why.Length > Draft.ReasonMaxLength)
        {
            reading.Refuse("why", reading.Words.FaultTooLong(length: $"{Draft.ReasonMaxLength}", now: $"{why.Length}"));
        }
        else if (why.Length > 0 || form.Meaning is not null)
        {
            await reviews.NoteAsync(draft.Number, draft.Version, why.Length > 0 ? why : draft.Reason, form.ChangesMeaning ?? draft.ChangesMeaning, cancel);
        }
    }

    /// <summary>
    /// A page may be read a moment before the save that its writer's last page made on leaving. These are one person's words; where
    /// they do not touch, they need nobody to join them.
    /// </summary>
    private async Task<SaveOutcome?> JoinedWithOwnAsync(Entry before, DraftSave aside, SignedInStaff by, bool isAutomatic, CancellationToken cancel)
    {
        if (await asides.DraftedAsync(aside.Number, cancel) is not { IsAutomatic: true } last || !by.Person.Is(last.SavedBy))
        {
            return null;
        }

        var merge = EntryMerge.Of(before, EntryJson.Read(aside.Json), EntryJson.Read(last.Json));
        if (merge.Conflicts.Count > 0 || await desk.SaveAsync(merge.Merged, new DraftBasis(last.Version, null), by.Person, isAutomatic, cancel) is not SaveOutcome.Saved saved)
        {
            return null;
        }

        await asides.SettleAsync(aside, cancel);
        return saved;
    }

    /// <summary>The entry as a form has it, without saving it.</summary>
    public async Task<(Entry Mine, FormReading Reading)> ReadAsync(Entry before, Language language, EntryForm form, SignedInStaff by, CancellationToken cancel)
    {
        var reading = new FormReading(by.Language, await references.ReadAsync(cancel));
        var mine = EntryJson.Copy(before);
        form.ApplyTo(mine, language, reading);
        RefuseWhatCannotBeShown(before, mine, language, reading);
        return (form.Fix is { } fix ? await MendedAsync(mine, fix, cancel) : mine, reading);
    }

    /// <summary>Lists within lists without end would make no page (security requirements 6.2).</summary>
    private void RefuseWhatCannotBeShown(Entry before, Entry mine, Language language, FormReading reading)
    {
        if (mine.TextIn(language) is not { } text)
        {
            return;
        }

        if (!articles.CanRender(text.Body.Markdown))
        {
            reading.Refuse(EditorPlace.IdOf(new FieldPath(language, FieldPath.Body)), reading.Words.FaultNested);
            text.Body.Markdown = before.TextIn(language)?.Body.Markdown ?? "";
        }

        if (!articles.CanRender(text.Body.EasyJapanese))
        {
            reading.Refuse(EditorPlace.IdOf(new FieldPath(language, FieldPath.EasyJapanese)), reading.Words.FaultNested);
            text.Body.EasyJapanese = before.TextIn(language)?.Body.EasyJapanese ?? "";
        }
    }

    private async Task<Entry> MendedAsync(Entry entry, string fix, CancellationToken cancel) =>
        FindingIds.Find(await checks.FindAsync(entry, cancel), fix) is { } finding ? Correction.Of(entry, finding) ?? entry : entry;
}
