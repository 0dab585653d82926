using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Publishing;

/// <summary>What became of an order to publish. Anything but <see cref="Done"/> changed nothing that readers see.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>It is public, now or since the same order was given before.</summary>
    public sealed record Done(int RevisionId) : PublishOutcome;

    /// <summary>It will be public at its time.</summary>
    public sealed record Awaiting(DateTime At) : PublishOutcome;

    /// <summary>The draft is not what the publisher has looked at.</summary>
    public sealed record Changed : PublishOutcome;

    /// <summary>The chosen languages and the facts are public already as they are.</summary>
    public sealed record Unchanged : PublishOutcome;

    /// <summary>An entry needs its Japanese text before anything else.</summary>
    public sealed record NeedsJapanese : PublishOutcome;

    /// <summary>The entry is kept for staff only.</summary>
    public sealed record Withheld : PublishOutcome;

    /// <summary>The publisher wrote in it, and gave no reason why nobody else need look.</summary>
    public sealed record NeedsSecondPerson : PublishOutcome;

    /// <summary>Errors in the chosen languages, and no reason given to publish in spite of them.</summary>
    public sealed record HasErrors(IReadOnlyList<Finding> Findings) : PublishOutcome;

    /// <summary>The site itself leads to the page, so its address must stay.</summary>
    public sealed record AddressFixed : PublishOutcome;

    /// <summary>Another entry has taken the address meanwhile.</summary>
    public sealed record AddressTaken(string Title) : PublishOutcome;
}
