using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Says why something cannot be published, and at which field that can be put right.</summary>
public sealed class PublicationFaults(DraftDesk drafts)
{
    /// <summary>What is wrong with the form itself; null if nothing is.</summary>
    public FormFaults? Of(DecisionForm form, DateTime now, Language reader)
    {
        var words = ReviewsWords.In(reader);
        List<FormFault> all =
        [
            .. TooLong("comment", form.Comment, words),
            .. TooLong("override", form.Override, words),
            .. TooLong("ownWork", form.OwnWork, words),
        ];
        if (form.IsForLater && form.At is null)
        {
            all.Add(new FormFault("day", words.FaultWhen));
        }
        else if (form.IsForLater && form.At <= now)
        {
            all.Add(new FormFault("day", words.FaultPast));
        }

        return all.Count == 0 ? null : new FormFaults(words.FaultHeading, all) { Kept = words.FaultKept };
    }

    /// <summary>What can be put right before the draft can be published.</summary>
    public static FormFaults Of(PublishOutcome outcome, DecisionForm form, Language reader)
    {
        var (words, shell) = (ReviewsWords.In(reader), ShellWords.In(reader));
        var fault = outcome switch
        {
            PublishOutcome.Unchanged when form.Chosen.Count == 0 => new FormFault("languages", words.FaultNothingChosen),
            PublishOutcome.Unchanged => new FormFault("languages", words.FaultUnchanged),
            PublishOutcome.Withheld => new FormFault("", words.FaultWithheld),
            PublishOutcome.NeedsJapanese => new FormFault("languages", words.FaultNeedsJapanese),
            PublishOutcome.NeedsSecondPerson => new FormFault("ownWork", words.FaultNeedsSecondPerson),
            PublishOutcome.AddressFixed => new FormFault("", words.FaultAddressFixed),
            PublishOutcome.AddressTaken taken => new FormFault("", words.FaultAddressTaken(title: taken.Title)),
            PublishOutcome.HasErrors { Findings: var findings } when findings.All(finding => finding.Field.Language is null) => new FormFault("override", words.FaultFactErrors),
            PublishOutcome.HasErrors { Findings: var findings } => new FormFault("override", words.FaultHasErrors(
                languages: string.Join(words.And, findings.Select(finding => finding.Field.Language).OfType<Language>().Distinct().Select(shell.NameOf)))),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome is no fault of the form."),
        };
        return new FormFaults(words.FaultHeading, [fault]) { Kept = words.FaultKept };
    }

    /// <summary>That the draft is not what was looked at, or no longer where it was.</summary>
    public async Task<FormFaults> OfChangeAsync(int number, Guid seen, string heading, Language reader, CancellationToken cancel)
    {
        var words = ReviewsWords.In(reader);
        var text = (await drafts.OpenAsync(number, cancel))?.Draft switch
        {
            null => words.FaultGone,
            { Version: var version } when version == seen => words.FaultNotWaiting,
            var draft => words.FaultChanged(name: draft.SavedBy.Name),
        };
        return new FormFaults(heading, [new FormFault("", text)]) { Kept = words.FaultKept };
    }

    internal static IEnumerable<FormFault> TooLong(string field, string? text, ReviewsWords words) =>
        text?.Length > Draft.ReasonMaxLength
            ? [new FormFault(field, words.FaultTooLong(max: Number(Draft.ReasonMaxLength), now: Number(text.Length)))]
            : [];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
