using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>A line of the log as it is shown.</summary>
public sealed record AuditLine
{
    public required DatedText At { get; init; }

    public required string Who { get; init; }

    /// <summary>What the person signs in with; null for the program.</summary>
    public required string? Account { get; init; }

    public required string What { get; init; }

    public required string Subject { get; init; }

    /// <summary>History of the entry that it is about; null if it is about none.</summary>
    public required string? Address { get; init; }

    public required string Detail { get; init; }
}
