namespace Chitose.Exchange.Editing;

/// <summary>What a publisher wrote when publishing.</summary>
/// <param name="Comment">A word to the writer.</param>
/// <param name="OverrideReason">Why it is published despite errors.</param>
/// <param name="OwnWorkReason">Why the publisher publishes work of their own without a second person.</param>
public sealed record Approval(string? Comment = null, string? OverrideReason = null, string? OwnWorkReason = null);
