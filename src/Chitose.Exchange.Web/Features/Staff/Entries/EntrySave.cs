using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What became of a form that was sent.</summary>
/// <param name="Outcome">What the desk said; null if it is not known any more what the form was read from.</param>
/// <param name="Faults">Fields that could not be read; all others have been saved.</param>
/// <param name="Mine">The entry as the form has it.</param>
public sealed record EntrySave(SaveOutcome? Outcome, IReadOnlyList<FormFault> Faults, Entry? Mine)
{
    public Draft? Draft => (Outcome as SaveOutcome.Saved)?.Draft;
}
