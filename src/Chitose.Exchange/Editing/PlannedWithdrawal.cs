namespace Chitose.Exchange.Editing;

/// <summary>The time at which a page leaves the public site by itself.</summary>
public sealed class PlannedWithdrawal
{
    public required int Number { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; set; }

    public required Person By { get; set; }

    public required string Reason { get; set; }
}
