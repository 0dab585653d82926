using Chitose.Exchange.Web.Features.Staff.Findings;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Everything a publisher needs to decide about a draft, in one screen.</summary>
public sealed record ReviewPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required int Number { get; init; }

    /// <summary>Who asked, and when.</summary>
    public required string Request { get; init; }

    /// <summary>What was changed and why, in the writer's words.</summary>
    public required string? Reason { get; init; }

    /// <summary>Why the draft came back before.</summary>
    public required SentBack? SentBack { get; init; }

    /// <summary>When it will be public, if that is decided.</summary>
    public required string? Scheduled { get; init; }

    public required FindingsPanel Findings { get; init; }

    public required AgreementTable Agreement { get; init; }

    public required IReadOnlyList<FactChange> Facts { get; init; }

    /// <summary>Null if the entry is no photo.</summary>
    public required ReviewedPhoto? Photo { get; init; }

    public required IReadOnlyList<LanguageComparison> Languages { get; init; }

    /// <summary>Null for those who may not decide, and while it is decided.</summary>
    public required Decision? Decision { get; init; }

    /// <summary>The version that the reader may take back from review; null if it is not theirs or does not wait.</summary>
    public required Guid? TakesBack { get; init; }

    public required bool CanCancelSchedule { get; init; }

    public required bool CanDiscard { get; init; }

    public required bool CanRemove { get; init; }

    public required bool IsPublic { get; init; }
}
