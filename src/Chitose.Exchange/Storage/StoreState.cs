namespace Chitose.Exchange.Storage;

/// <summary>The one row that says how the store stands.</summary>
public sealed class StoreState
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Grows by one with every publication, so that each process notices what another has published.</summary>
    public long ContentVersion { get; set; }
}
