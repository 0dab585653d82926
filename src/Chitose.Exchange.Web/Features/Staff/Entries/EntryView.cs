using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What is to be shown of an entry, to whom.</summary>
/// <param name="Copy">The entry.</param>
/// <param name="Edited">The language to edit.</param>
/// <param name="Staff">Who looks at it.</param>
public sealed record EntryView(WorkingCopy Copy, Language Edited, SignedInStaff Staff)
{
    /// <summary>What was typed, where it was sent and could not all be read.</summary>
    public EntryForm? Typed { get; init; }

    public FormFaults? Faults { get; init; }

    /// <summary>Width of the preview.</summary>
    public string? Width { get; init; }

    /// <summary>Rows of which there should be more.</summary>
    public string? Add { get; init; }
}
