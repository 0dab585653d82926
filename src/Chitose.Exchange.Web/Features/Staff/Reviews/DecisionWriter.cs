using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Prepares the form of decision: everything that may be published is ticked, what has errors is not.</summary>
public sealed class DecisionWriter(ReviewSubject subject, IReadOnlyList<Finding> findings, Language reader)
{
    private readonly ReviewsWords _words = ReviewsWords.In(reader);

    /// <param name="typed">What was sent before; null for the first look.</param>
    /// <param name="isOwnWork">Whether the publisher needs a reason to publish it alone.</param>
    public Decision Write(DecisionForm? typed, bool isOwnWork) => new()
    {
        Form = typed ?? new DecisionForm { When = DecisionForm.AtOnce },
        Version = subject.Draft.Version,
        Languages = [.. subject.Languages.Select(language => OptionFor(language, typed))],
        Consequence = Consequence,
        HasErrors = findings.Any(finding => finding.Severity == Severity.Error),
        IsOwnWork = isOwnWork,
        CanSendBack = subject.Draft.State == DraftState.InReview,
    };

    private string? Consequence => subject.BecomingOutdated switch
    {
        { Count: 0 } => null,
        _ when subject.Draft.ChangesMeaning == false => _words.MeaningKept,
        var languages => _words.BecomeOutdated(languages: string.Join(_words.And, languages.Select(ShellWords.In(reader).NameOf))),
    };

    private LanguageOption OptionFor(Language language, DecisionForm? typed)
    {
        var name = ShellWords.In(reader).NameOf(language);
        var isFirst = subject.Before?.TextIn(language) is null;
        var errors = findings.Count(finding => finding.Severity == Severity.Error && finding.Field.Language == language);
        return new LanguageOption(
            language,
            isFirst ? _words.FirstTime(language: name) : name,
            typed?.Chosen.Contains(language) ?? errors == 0,
            errors == 0 ? null : _words.HeldBack(count: errors.ToString(CultureInfo.InvariantCulture)));
    }
}
