using System.Globalization;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Translating;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>Says of a change of the Japanese what was changed, by whom, and which translations wait.</summary>
internal sealed class ChangeCardWriter(Language language, SignedInStaff staff)
{
    private readonly TranslationsWords _words = TranslationsWords.In(language);
    private readonly FieldsWords _fields = FieldsWords.In(language);

    public ChangeCard Write(JapaneseChange change, int place, DraftLine? draft) => new()
    {
        Place = place,
        Number = change.Number,
        Title = change.Title,
        Edition = _words.Edition(number: Number(change.Revision.Edition)),
        At = change.Revision.PublishedAt,
        By = string.Join(' ', new[] { _words.PublishedBy(people: People(change.Revision.WrittenBy)), Reason(change.Revision.Reason) }.Where(part => part.Length > 0)),
        Places = change.Passages.Count == 0 ? "" : _words.Changed(places: string.Join(Comma, change.Passages.Select(PlaceOf))),
        Passages = [.. change.Passages.Select(passage => passage.Text)],
        Texts = [.. change.Languages.Select(text => Waiting(text, change, draft))],
        Japanese = change.Japanese,
        MayDecide = staff.IsAtLeast(StaffRole.Publisher) || change.Revision.WrittenBy.Any(staff.Person.Is),
    };

    private WaitingText Waiting(Language text, JapaneseChange change, DraftLine? draft)
    {
        var isInWork = draft?.Languages.Contains(text) == true;
        return new WaitingText(
            text,
            isInWork ? [StaffSign.Outdated(language), SignOf(draft!)] : [StaffSign.Outdated(language)],
            change.MadeFromEdition is { } edition ? _words.EditionShort(number: Number(edition)) : _words.EditionUnknown,
            isInWork ? _words.InWork(person: draft!.SavedBy.Name) : null);
    }

    private StaffSign SignOf(DraftLine draft) => draft.Stage switch
    {
        DraftState.InReview => StaffSign.InReview(language),
        DraftState.Scheduled => StaffSign.Scheduled(language),
        _ => StaffSign.Draft(language),
    };

    private string PlaceOf(ChangedPassage passage)
    {
        var field = _fields.NameOf(passage.Field);
        var place = passage.Paragraph is { } paragraph ? _words.PlaceParagraph(field: field, paragraph: Number(paragraph)) : field;
        var extent = ExtentOf(passage.Text.Extent);
        return extent.Length == 0 ? place : _words.PlaceExtent(extent: extent, place: place);
    }

    private string ExtentOf(DifferenceExtent extent)
    {
        (int Count, Func<string, string> Words)[] parts =
        [
            (extent.AddedSentences, count => _words.SentencesAdded(count: count)),
            (extent.RemovedSentences, count => _words.SentencesRemoved(count: count)),
            (extent.Places, count => _words.Places(count: count)),
        ];
        return string.Join(Comma, parts.Where(part => part.Count > 0).Select(part => part.Words(Number(part.Count))));
    }

    private string People(IReadOnlyList<Person> people) =>
        string.Join(Comma, people.Select(person => person.IsProgram ? _words.TheProgram : person.Is(staff.Person) ? _words.You(name: person.Name) : person.Name));

    private string Reason(string reason) => reason.Length == 0 ? "" : _words.Reason(reason: reason);

    private string Comma => language.IsSource ? "、" : ", ";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
