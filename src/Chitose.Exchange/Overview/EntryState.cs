namespace Chitose.Exchange.Overview;

/// <summary>What staff see of an entry in one language: how readers find it, how far work on it has come, or that a fact is open.</summary>
public enum EntryState
{
    Published,
    Draft,
    InReview,
    Scheduled,

    /// <summary>Public, though its Japanese has changed since it was translated.</summary>
    Outdated,

    /// <summary>Nobody has written it; readers are shown the Japanese.</summary>
    Missing,

    /// <summary>Once public, and not now.</summary>
    Withdrawn,

    /// <summary>A fact of the entry is being confirmed.</summary>
    OpenQuestion,
}
