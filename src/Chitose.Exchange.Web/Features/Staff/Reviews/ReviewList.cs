namespace Chitose.Exchange.Web.Features.Staff.Reviews;

public sealed record ReviewList(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>What has just been done.</summary>
    public required string? Done { get; init; }

    public required string WaitingHeading { get; init; }

    public required IReadOnlyList<ReviewLine> Waiting { get; init; }

    public required IReadOnlyList<ReviewLine> SentBack { get; init; }

    public required IReadOnlyList<ReviewLine> Scheduled { get; init; }

    public required IReadOnlyList<ReviewLine> Withdrawals { get; init; }

    public required IReadOnlyList<ReviewLine> SecondLooks { get; init; }

    public required bool ShowsDeleted { get; init; }

    public IEnumerable<(string Id, string Heading, IReadOnlyList<ReviewLine> Lines)> Others(Resources.Staff.ReviewsWords words) =>
        new[]
        {
            ("sent-back", words.BackHeading, SentBack),
            ("scheduled", words.ScheduledHeading, Scheduled),
            ("withdrawals", words.WithdrawalsHeading, Withdrawals),
            ("second-looks", words.SecondLooksHeading, SecondLooks),
        }.Where(part => part.Item3.Count > 0);
}
