using Chitose.Exchange.Comparing;

namespace Chitose.Exchange.Editing;

/// <summary>A field that only one person changed, or whose changes do not touch.</summary>
/// <param name="Change">From what both began with to what stands now.</param>
/// <param name="IsMine">Whose change it is; null where both had a part.</param>
public sealed record MergedField(FieldChange Change, bool? IsMine)
{
    /// <summary>Who changed what, where both had a part in a running text.</summary>
    public IReadOnlyList<MergedPlace> Places { get; init; } = [];
}
