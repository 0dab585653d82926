using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>An entry in one language: two answers.</summary>
/// <param name="Language">The language.</param>
/// <param name="Seen">What readers see; null where they never saw anything and somebody is writing.</param>
/// <param name="Work">How far the draft is; null if there is none for this language.</param>
public sealed record MatrixCell(Language Language, EntryState? Seen, EntryState? Work)
{
    public bool Is(EntryState state) => Seen == state || Work == state;
}
