using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Publishing;

/// <summary>What a revision says about how it came to be.</summary>
public sealed record PublicationNote
{
    public required Person By { get; init; }

    public required string Reason { get; init; }

    public IReadOnlyList<Person> WrittenBy { get; init; } = [];

    public Approval? Approval { get; init; }

    public Guid? DraftVersion { get; init; }

    internal static PublicationNote Of(Draft draft, PublishOrder order) => new()
    {
        By = order.By,
        Reason = draft.Reason ?? order.Approval.OwnWorkReason ?? "",
        WrittenBy = draft.Contributors,
        Approval = order.Approval == new Approval() ? null : order.Approval,
        DraftVersion = order.Version,
    };
}
