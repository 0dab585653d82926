namespace Chitose.Exchange.Editing;

/// <summary>What became of bringing an older version back.</summary>
public abstract record RestoreOutcome
{
    private RestoreOutcome()
    {
    }

    /// <summary>The draft holds it. Readers see it once it is published.</summary>
    public sealed record Restored(Draft Draft) : RestoreOutcome;

    /// <summary>It says nothing else than what stands there now.</summary>
    public sealed record Same : RestoreOutcome;

    /// <summary>Somebody has saved since the page was read; nothing was done.</summary>
    public sealed record Changed : RestoreOutcome;

    /// <summary>The draft is approved and waits for its hour, so it cannot change.</summary>
    public sealed record Awaiting(Draft Draft) : RestoreOutcome;

    /// <summary>Another entry has the address meanwhile.</summary>
    public sealed record AddressTaken(string Title) : RestoreOutcome;

    /// <summary>There is no such entry, or it has no such version, or the version has no text in that language.</summary>
    public sealed record Missing : RestoreOutcome;
}
