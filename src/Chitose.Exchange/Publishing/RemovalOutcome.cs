namespace Chitose.Exchange.Publishing;

/// <summary>What became of the wish to take an entry from the public.</summary>
public enum RemovalOutcome
{
    Done,

    /// <summary>It is not there, or no longer.</summary>
    NotThere,

    /// <summary>The site cannot do without the page.</summary>
    Needed,
}
