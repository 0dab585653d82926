namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>An entry that nobody is writing in.</summary>
public sealed record NothingToReview(StaffFrame Frame, int Number) : StaffPage(Frame)
{
    public required bool IsPublic { get; init; }

    public required bool CanRemove { get; init; }
}
