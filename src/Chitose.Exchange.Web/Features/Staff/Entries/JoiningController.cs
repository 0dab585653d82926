using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Joins words that were kept aside with what somebody else saved meanwhile.</summary>
public sealed class JoiningController(DraftDesk desk, AsideSaves asides, JoiningPages joinings, TimeProvider clock) : AsideController(joinings, clock)
{
    private const string Route = "/staff/entries/{number:int}/joining/{save:guid}";
    private const string Leave = "leave";

    [Read(Route)]
    public async Task<IActionResult> Show([FromRoute] int number, [FromRoute] Guid save, CancellationToken cancel) =>
        await asides.FindAsync(number, save, Staff.Person, cancel) is { } aside ? await AsideAsync(aside, cancel) : NotFound();

    [HttpPost(Route)]
    public async Task<IActionResult> Join([FromRoute] int number, [FromRoute] Guid save, [FromForm] JoiningForm form, CancellationToken cancel)
    {
        if (form.Do == Leave)
        {
            return Redirect(EditorPlace.Of(number));
        }

        if (await asides.FindAsync(number, save, Staff.Person, cancel) is not { } aside
            || !DraftBasis.TryParse(form.Basis, out var basis)
            || await desk.ReadAsync(number, basis, cancel) is not { } theirs)
        {
            return NotFound();
        }

        var merge = await Joinings.MergeAsync(aside, theirs, cancel);
        var choices = ChoicesOf(merge, form);
        var open = merge.Conflicts.Where(conflict => !choices.ContainsKey(conflict.Path)).ToList();
        return open.Count > 0
            ? await AsideAsync(aside, cancel, form, FaultsOf(open))
            : await SaveAsync(aside, merge.Settled(choices), theirs.Slug, basis, LanguageOf(merge), cancel);
    }

    /// <summary>Makes a new entry of words whose entry has been deleted.</summary>
    [HttpPost(Route + "/revival")]
    public async Task<IActionResult> Revive([FromRoute] int number, [FromRoute] Guid save, CancellationToken cancel)
    {
        if (await asides.FindAsync(number, save, Staff.Person, cancel) is not { } aside)
        {
            return NotFound();
        }

        var entry = EntryJson.Read(aside.Json);
        entry.FormerSlugs = [];
        var (slug, outcome) = (entry.Slug, await desk.StartAsync(entry, Staff.Person, cancel));
        for (var another = 2; outcome is SaveOutcome.AddressTaken; another++)
        {
            entry.Slug = $"{slug}-{another}";
            outcome = await desk.StartAsync(entry, Staff.Person, cancel);
        }

        await asides.SettleAsync(aside, cancel);
        return Redirect(EditorPlace.Of(entry.Number));
    }

    private async Task<IActionResult> SaveAsync(DraftSave aside, Entry settled, string slug, DraftBasis basis, Language? language, CancellationToken cancel)
    {
        var outcome = await desk.SaveAsync(settled, basis, Staff.Person, isAutomatic: false, cancel);
        if (outcome is SaveOutcome.AddressTaken)
        {
            settled.Slug = slug;
            outcome = await desk.SaveAsync(settled, basis, Staff.Person, isAutomatic: false, cancel);
        }

        // Whatever became of it, these words now stand in a later save.
        await asides.SettleAsync(aside, cancel);
        return outcome.Aside is { } again ? await AsideAsync(again, cancel) : Redirect(EditorPlace.Of(aside.Number, language));
    }

    private FormFaults FaultsOf(List<FieldConflict> open)
    {
        var (words, fields, shell) = (EntriesWords.In(Language), FieldsWords.In(Language), ShellWords.In(Language));
        return new FormFaults(
            words.NotJoined(count: $"{open.Count}"),
            [.. open.Select(conflict => new FormFault(JoiningWriter.IdOf(conflict.Path.ToString()), words.FaultChoose(field: fields.PlaceOf(conflict.Path, shell))))]);
    }

    private static Dictionary<FieldPath, ConflictChoice> ChoicesOf(EntryMerge merge, JoiningForm form)
    {
        var choices = new Dictionary<FieldPath, ConflictChoice>();
        var corrected = merge.Joined.Where(joined => joined.IsMine is null).Select(joined => joined.Change.Path);
        foreach (var path in corrected.Where(path => form.Texts.GetValueOrDefault(path.ToString()) is not null))
        {
            Add(path, JoiningForm.Own);
        }

        foreach (var path in merge.Conflicts.Select(conflict => conflict.Path))
        {
            choices.Remove(path);
            Add(path, form.Choices.GetValueOrDefault(path.ToString()));
        }

        return choices;

        void Add(FieldPath path, string? choice)
        {
            var own = TextForm.Cleaned(path.Name, form.Texts.GetValueOrDefault(path.ToString()));
            ConflictChoice? made = choice switch
            {
                JoiningForm.Mine => ConflictChoice.Mine,
                JoiningForm.Theirs => ConflictChoice.Theirs,
                JoiningForm.Own when path.IsWords && own.Length <= TextForm.LimitOf(path.Name) => new ConflictChoice(own),
                _ => null,
            };
            if (made is not null)
            {
                choices[path] = made;
            }
        }
    }

    private static Language? LanguageOf(EntryMerge merge) =>
        merge.Conflicts.Select(conflict => conflict.Path).Concat(merge.Joined.Select(joined => joined.Change.Path)).FirstOrDefault(path => path.Language is not null).Language;
}
