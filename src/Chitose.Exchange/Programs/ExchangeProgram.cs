using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Programs;

/// <summary>An exchange that is held again and again, such as school visits.</summary>
public sealed class ExchangeProgram : Activity
{
    public override EntryKind Kind => EntryKind.Program;

    public required int Order { get; set; }
}
