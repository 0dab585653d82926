using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Features.Staff.Photos;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Says of each thing that waits what it is, from whom, and what to do.</summary>
internal sealed class TurnWriter(Language language, DateTime now, Person me)
{
    private readonly DashboardWords _words = DashboardWords.In(language);

    public TurnItem Review(DraftLine draft, IReadOnlyList<Finding> findings) => new(
        Titled(draft.Title),
        draft.IsBy(me) ? _words.OwnWork : FindingsIn(findings),
        $"{_words.FromPerson(person: _words.NameOf(draft.AskedBy ?? draft.SavedBy), time: Time(draft.AskedAt ?? draft.SavedAt))}{Quoted(draft.Reason)}",
        $"{AddressOf(draft.Number)}/review",
        _words.ReviewIt(title: draft.Title))
    {
        Part = PartOf(draft),
        Sign = StaffSign.InReview(language),
        IsFirst = !draft.IsBy(me),
    };

    public TurnItem SentBack(DraftLine draft) => new(
        Titled(draft.Title),
        _words.SentBack,
        draft.SentBackBy is { IsProgram: true } ? _words.SentBackBySchedule
            : $"{_words.ByPerson(person: _words.NameOf(draft.SentBackBy), time: Time(draft.SentBackAt!.Value))}{Quoted(draft.SentBackComment)}",
        EditorOf(draft),
        _words.CorrectIt(title: draft.Title))
    {
        Part = PartOf(draft),
        Sign = StaffSign.Draft(language),
        IsFirst = true,
    };

    public TurnItem Aside(DraftSave save)
    {
        var title = EntryJson.Read(save.Json).TextIn(Language.Source)?.Title ?? save.Number.ToString(CultureInfo.InvariantCulture);
        return new TurnItem(
            Titled(title),
            _words.Aside,
            $"{_words.SavedAt(time: Time(save.SavedAt))} {_words.AsideWhy}",
            $"{AddressOf(save.Number)}/joining/{save.Version:N}",
            _words.JoinIt(title: title))
        {
            Sign = StaffSign.Draft(language),
        };
    }

    /// <summary>A photo that readers no longer see, because a consent has ended, was withdrawn or is missing.</summary>
    public TurnItem Hidden(Photo photo)
    {
        var title = PhotoPages.TitleOf(photo, PhotosWords.In(language));
        return new TurnItem(Titled(title), _words.PhotoHidden, PhotoPages.WhyHidden(photo, language), EditorPlace.Of(photo.Number), _words.SeePhoto(title: title))
        {
            Sign = StaffSign.Withdrawn(language),
            IsFirst = true,
        };
    }

    public TurnItem Unseen(SelfPublication publication, string title) => new(
        Titled(title),
        _words.SelfPublished,
        $"{_words.ByPerson(person: _words.NameOf(publication.By), time: Time(publication.At))}{Quoted(publication.Reason)}",
        $"{AddressOf(publication.Number)}/history",
        _words.SeeHistory)
    {
        Sign = StaffSign.Published(language),
        Done = (string.Create(CultureInfo.InvariantCulture, $"/staff/publications/{publication.RevisionId}/look"), _words.LookedAt(title: title)),
    };

    public TurnItem Open(DraftLine draft)
    {
        var title = draft.IsUntitled ? new Phrase(EntryTitle.Of(draft.Number, draft.Title, language), language) : Titled(draft.Title);
        return new TurnItem(title, _words.YourDraft, _words.SavedAt(time: Time(draft.SavedAt)), EditorOf(draft), _words.ContinueIt(title: title.Text))
        {
            Part = PartOf(draft),
            Sign = StaffSign.Draft(language),
        };
    }

    private string FindingsIn(IReadOnlyList<Finding> findings)
    {
        var (errors, warnings) = (findings.Count(finding => finding.Severity == Severity.Error), findings.Count(finding => finding.Severity == Severity.Warning));
        string[] parts =
        [
            .. errors > 0 ? [_words.FindingErrors(count: Number(errors))] : Array.Empty<string>(),
            .. warnings > 0 ? [_words.FindingWarnings(count: Number(warnings))] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? _words.FindingsNone : string.Join(language.IsSource ? "・" : ", ", parts);
    }

    /// <summary>The language, where the draft changes only one.</summary>
    private string? PartOf(DraftLine draft) => draft.Languages is [var one] ? ShellWords.In(language).NameOf(one) : null;

    private static Phrase Titled(string title) => new(title, Language.Source);

    private string Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? "" : (language.IsSource ? "" : ": ") + _words.Quote(text: text.Trim());

    private string Time(DateTime at) => StaffTime.Write(at, now, language);

    private static string EditorOf(DraftLine draft) => EditorPlace.Of(draft.Number, draft.Places[0]);

    private static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
