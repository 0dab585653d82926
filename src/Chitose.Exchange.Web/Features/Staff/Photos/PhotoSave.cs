using Chitose.Exchange.Editing;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>What became of a form that was sent.</summary>
/// <param name="Outcome">What the desk said.</param>
/// <param name="Photo">The photo as the form has it.</param>
/// <param name="Faults">What could not be read; all else has been saved.</param>
public sealed record PhotoSave(SaveOutcome Outcome, Photo Photo, IReadOnlyList<FormFault> Faults)
{
    public Draft? Draft => (Outcome as SaveOutcome.Saved)?.Draft;
}
