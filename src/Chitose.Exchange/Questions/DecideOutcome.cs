namespace Chitose.Exchange.Questions;

/// <summary>What became of a decision.</summary>
public abstract record DecideOutcome
{
    private DecideOutcome()
    {
    }

    /// <summary>It is recorded; these entries wait in review, and are none where nothing had to change.</summary>
    public sealed record Done(IReadOnlyList<int> Entries) : DecideOutcome;

    /// <summary>A draft of this entry is approved and waits for its hour, or has just been changed by somebody else.</summary>
    public sealed record Busy(string Title) : DecideOutcome;

    /// <summary>Deciding is for publishers.</summary>
    public sealed record NotAllowed : DecideOutcome;
}
