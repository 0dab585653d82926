namespace Chitose.Exchange.Editing;

/// <summary>Work that its own writer published. It stands on the dashboard until another publisher has looked at it.</summary>
public sealed class SelfPublication
{
    public required int RevisionId { get; init; }

    public required int Number { get; init; }

    public required Person By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required string Reason { get; init; }

    public Person? LookedAtBy { get; set; }

    public DateTime? LookedAt { get; set; }
}
