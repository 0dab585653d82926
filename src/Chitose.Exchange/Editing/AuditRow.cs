namespace Chitose.Exchange.Editing;

/// <summary>One line of the log of what staff did. Never changed; kept at least a year (security requirements 9.2).</summary>
public sealed class AuditRow
{
    public int Id { get; private init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required Person By { get; init; }

    /// <summary>What was done, one of <see cref="AuditAction"/>.</summary>
    public required string Action { get; init; }

    /// <summary>To what: a page as <c>partner 1012 anchorage</c>, or an account.</summary>
    public required string Subject { get; init; }

    public string? Detail { get; init; }
}
