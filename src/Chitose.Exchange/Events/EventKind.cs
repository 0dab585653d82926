namespace Chitose.Exchange.Events;

public enum EventKind
{
    Agreement,
    Anniversary,
    Visit,
    Youth,
    Event,
    Decision,
    ProgramStart,

    /// <summary>Something that happened at the partner's or before the tie, told because it explains it.</summary>
    Background,
}
