using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>The form that brings a version back.</summary>
public sealed record RestorationPart
{
    public required string Address { get; init; }

    public required string Heading { get; init; }

    /// <summary>What happens, and what does not.</summary>
    public required string What { get; init; }

    public required string Button { get; init; }

    public required RestorationForm Form { get; init; }

    public required IReadOnlyList<(string Value, string Text)> Scopes { get; init; }

    /// <summary>Whose draft is open and would be changed; null if there is none.</summary>
    public required string? OpenDraft { get; init; }

    /// <summary>Why it cannot be done now; null if it can.</summary>
    public required string? Hindrance { get; init; }

    /// <param name="version">What is brought back.</param>
    /// <param name="now">What stands there.</param>
    /// <param name="last">Number of the last edition; 0 if there is none.</param>
    /// <param name="form">What was typed; null when the form is opened.</param>
    /// <param name="reader">The interface's language.</param>
    public static RestorationPart Of(HistoryVersion version, WorkingCopy now, int last, RestorationForm? form, Language reader)
    {
        var (words, shell) = (HistoryWords.In(reader), ShellWords.In(reader));
        var name = words.NameOf(version, reader);
        var draft = now.Draft;
        return new RestorationPart
        {
            Address = HistoryAddress.OfRestoration(version.Entry.Number),
            Heading = words.RestoreTo(version: name),
            What = words.RestoreWhat(version: name, next: words.Edition(edition: $"{last + 1}")),
            Button = words.RestoreButton(version: name),
            Form = (form ?? new RestorationForm { Scope = Language.Source.Segment }) with { Version = version.Key, Basis = form?.Basis ?? now.Basis.ToString() },
            Scopes =
            [
                .. Language.All.Where(language => version.Entry.TextIn(language) is not null).Select(language => (language.Segment, words.OnlyLanguage(language: shell.NameOf(language)))),
                (RestorationForm.All, words.Everything),
            ],
            OpenDraft = draft is null ? null : words.OpenDraft(name: words.NameOf(draft.SavedBy), moment: StaffTime.InFull(draft.SavedAt, reader).Text),
            Hindrance = draft?.State == DraftState.Scheduled ? words.ScheduledHinders : null,
        };
    }
}
