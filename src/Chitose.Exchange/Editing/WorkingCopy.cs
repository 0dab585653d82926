using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>An entry as its editor opens it: the draft, or else what is public.</summary>
public sealed record WorkingCopy
{
    /// <summary>A copy that may be changed.</summary>
    public required Entry Entry { get; init; }

    public required DraftBasis Basis { get; init; }

    public Draft? Draft { get; init; }

    /// <summary>The last published revision, whether or not it is still public.</summary>
    public Revision? Revision { get; init; }

    /// <summary>Whether readers see the entry now; false before the first publication and after a withdrawal.</summary>
    public bool IsPublic { get; init; }

    /// <summary>What readers see now.</summary>
    public Entry? Published => IsPublic ? Revision?.Read() : null;

    /// <summary>Whether its Japanese says anything that readers do not see yet, so that translations may need another look.</summary>
    public bool ChangesJapanese => Published is { } published && SourceFingerprint.Of(published) != SourceFingerprint.Of(Entry);
}
