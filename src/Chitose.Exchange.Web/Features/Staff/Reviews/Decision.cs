namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>The form in which a publisher decides.</summary>
public sealed record Decision
{
    /// <summary>What was typed, or what is suggested.</summary>
    public required DecisionForm Form { get; init; }

    /// <summary>The version that this page shows, whatever version was decided about before.</summary>
    public required Guid Version { get; init; }

    public required IReadOnlyList<LanguageOption> Languages { get; init; }

    /// <summary>What publishing the Japanese does to the other languages.</summary>
    public required string? Consequence { get; init; }

    public required bool HasErrors { get; init; }

    /// <summary>Whether the reader wrote in the draft, and nobody else has agreed to it.</summary>
    public required bool IsOwnWork { get; init; }

    public required bool CanSendBack { get; init; }
}
