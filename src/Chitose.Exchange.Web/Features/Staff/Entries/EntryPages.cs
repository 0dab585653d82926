using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Writes the editor's page.</summary>
public sealed class EntryPages(
    AsideSaves asides, ReferenceDesk references, PublishedContent published, EditionDesk editions, FormerJapanese formers, Previews previews, Presence presence, CheckDesk checks, TimeProvider clock)
{
    public async Task<EntryPage> WriteAsync(EntryView view, CancellationToken cancel)
    {
        var (copy, edited, staff) = view;
        var reader = staff.Language;
        var (words, shell) = (EntriesWords.In(reader), ShellWords.In(reader));
        var known = await references.ReadAsync(cancel);
        var edition = await editions.EditionAsync(reader, published, cancel);
        var partners = await PartnersAsync(copy.Entry, cancel);
        var findings = await checks.FindAsync(copy.Entry, cancel);
        var shown = ShownFinding.Of(copy.Entry, findings, reader);
        var changed = EntryComparison.Between(copy.Published, copy.Entry).Languages;
        var form = view.Typed ?? EntryForm.Of(copy, edited);
        form.Basis = copy.Basis.ToString();
        presence.See(copy.Entry.Number, staff, edited);
        var title = EntryTitle.Of(copy.Entry, reader);
        var editedName = shell.NameOf(edited);
        return new EntryPage(new StaffFrame(words.Title(title: title, language: editedName))
        {
            Place = StaffPlace.Dashboard,
            Crumbs = [new Crumb(shell.PlaceDashboard, "/staff")],
            Here = title,
            Scripts = ["editor"],
        })
        {
            Faults = view.Faults,
            Number = copy.Entry.Number,
            Edited = edited,
            Heading = words.Heading(title: title),
            EditedName = editedName,
            State = EntryTab.StateOf(copy, edited, changed, reader),
            Edition = copy.Revision is { } revision ? words.Edition(number: Number(revision.Edition), day: SaveTime.Day(revision.PublishedAt, reader)) : null,
            PublicAddress = copy.Published is { } seen ? Addresses.Of(edited, Addresses.PathOf(seen)) : null,
            Others = OthersOf(presence, copy.Entry.Number, staff),
            Notes = [.. EntryNotes.Of(copy, edited, reader), .. await AsidesAsync(copy, staff, cancel)],
            Tabs =
            [
                .. Language.All.Select(language => new EntryTab(
                    language, shell.NameOf(language), EntryTab.StateOf(copy, language, changed, reader), findings.Count(finding => finding.Field.Language == language), language == edited)),
            ],
            Findings = PanelOf(shown, edited, reader),
            Form = form,
            Facts = Facts(view, form, known, partners, edition),
            Texts = await TextsAsync(view, form, shown, known, cancel),
            Preview = previews.PaneOf(copy, edited, view.Width, partners, edition),
            Saved = SavedOf(copy, words, reader),
            AsksMeaning = copy.ChangesJapanese || (edited.IsSource && copy.Published is not null),
            CanPublish = staff.IsAtLeast(StaffRole.Publisher),
        };
    }

    private async Task<IEnumerable<EntryNote>> AsidesAsync(WorkingCopy copy, SignedInStaff staff, CancellationToken cancel) =>
        from aside in await asides.OfAsync(staff.Person, cancel)
        where aside.Number == copy.Entry.Number
        select EntryNotes.Of(aside, staff.Language);

    /// <summary>Only what follows the typing: findings, preview, and how facts are written.</summary>
    public async Task<LivePage> LiveAsync(EntryView view, bool isMended, CancellationToken cancel)
    {
        var (copy, edited, staff) = view;
        var edition = await editions.EditionAsync(staff.Language, published, cancel);
        var partners = await PartnersAsync(copy.Entry, cancel);
        var shown = ShownFinding.Of(copy.Entry, await checks.FindAsync(copy.Entry, cancel), staff.Language);
        var fields = new TextFields(copy.Entry, edited, TextForm.Of(copy.Entry.TextIn(edited)), shown, null, staff.Language).All;
        return new LivePage(PanelOf(shown, edited, staff.Language), fields, previews.PaneOf(copy, edited, view.Width, partners, edition), LinesOf(copy.Entry, partners, edition))
        {
            Mended = isMended ? fields : [],
        };
    }

    public static IReadOnlyList<string> OthersOf(Presence presence, int number, SignedInStaff staff)
    {
        var (words, shell) = (EntriesWords.In(staff.Language), ShellWords.In(staff.Language));
        return [.. presence.Others(number, staff).Select(other => words.AlsoHere(name: other.Name, language: shell.NameOf(other.Language)))];
    }

    private static FindingsPanel PanelOf(IEnumerable<ShownFinding> shown, Language edited, Language reader) =>
        new([.. shown.Where(finding => finding.Field.Language is null || finding.Field.Language == edited)], reader, CanFix: true);

    /// <summary>Those whom an event is held with, or in whose town; its hours are told by their clocks.</summary>
    private async Task<IReadOnlyCollection<Partner>> PartnersAsync(Entry entry, CancellationToken cancel) =>
        entry is ExchangeEvent happening ? await published.PartnersAround([happening], Language.Source).ToListAsync(cancel) : [];

    private static IReadOnlyList<FactLine> LinesOf(Entry entry, IReadOnlyCollection<Partner> partners, Edition edition) =>
    [
        .. from language in Language.All
           let text = FactLines.Of(entry, partners, edition.In(language))
           where text.Length > 0
           select new FactLine(ShellWords.In(edition.Language).NameOf(language), language, text),
    ];

    private static FactsPage Facts(EntryView view, EntryForm form, KnownReferences known, IReadOnlyCollection<Partner> partners, Edition edition)
    {
        var entry = view.Copy.Entry;
        var question = (entry as Activity)?.Question;
        return new FactsPage
        {
            Form = form,
            Kind = entry.Kind,
            IsOpen = view.Edited.IsSource || view.Faults is not null,
            IsAddressFixed = PageAddresses.IsFixed(entry),
            Lines = LinesOf(entry, partners, edition),
            Sources = [.. entry.Sources.Select(source => known.Sources.GetValueOrDefault(source, source))],
            Question = known.Questions.FirstOrDefault(open => open.Id == question),
            Tied = [.. known.Partners.Where(partner => (entry as Activity)?.Partners.Any(tie => tie.Partner == partner.Slug) == true)],
            Edited = view.Edited,
            Add = view.Add,
            Known = known,
            Reader = edition.Language,
            Faults = view.Faults,
        };
    }

    private async Task<TextsPage> TextsAsync(EntryView view, EntryForm form, IReadOnlyList<ShownFinding> findings, KnownReferences known, CancellationToken cancel)
    {
        var (copy, edited, staff) = view;
        var reader = staff.Language;
        var (words, shell) = (EntriesWords.In(reader), ShellWords.In(reader));
        var japanese = copy.Entry.TextIn(Language.Source);
        var isDraft = copy.Draft is not null;
        return new TextsPage(
            new TextFields(copy.Entry, edited, form.Text ?? new TextForm(), findings, view.Faults, reader).All,
            edited.IsSource || japanese is null ? [] : TermLine.In(japanese, known.Glossary, edited),
            words.SourceColumn(language: shell.NameOf(Language.Source), state: isDraft ? shell.SignDraft : shell.SignPublished),
            words.TargetColumn(language: shell.NameOf(edited), state: isDraft ? shell.SignDraft : shell.SignPublished))
        {
            Change = copy.Entry.TextIn(edited)?.TranslatedFrom is { } from && japanese is not null
                ? SourceChange.Between(await formers.FindAsync(copy.Entry.Number, from, cancel), japanese, FieldsWords.In(reader))
                : null,
        };
    }

    private string SavedOf(WorkingCopy copy, EntriesWords words, Language reader) => copy.Draft switch
    {
        null => words.NoDraft,
        var draft => words.SavedAt(time: SaveTime.Since(draft.SavedAt, clock.GetUtcNow().UtcDateTime, reader), name: draft.SavedBy.Name),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
