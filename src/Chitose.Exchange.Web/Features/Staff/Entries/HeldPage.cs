using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Words that could not be saved into a draft, because the entry has been deleted or waits for its hour. They are kept.</summary>
public sealed record HeldPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required string Heading { get; init; }

    /// <summary>What happened, what is safe, what to do.</summary>
    public required string What { get; init; }

    /// <summary>What was written, by field.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Leads to where the schedule is cancelled.</summary>
    public string? ScheduleAddress { get; init; }

    /// <summary>Where a new entry is made of the words.</summary>
    public string? RevivalAddress { get; init; }

    /// <summary>A field with the words that were written.</summary>
    public sealed record Line(string Title, Language Language, string Text);
}
