using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Begins an entry: first its kind, then its name, address and the facts it cannot be without.</summary>
public sealed record NewEntryPage(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>Null as long as the kind is to be chosen.</summary>
    public required EntryKind? Kind { get; init; }

    public required string Heading { get; init; }

    /// <summary>The kinds there are, with what they are called.</summary>
    public required IReadOnlyList<(string Address, string Name, string What)> Kinds { get; init; }

    public required FactsPage? Facts { get; init; }
}
