namespace Chitose.Exchange.Editing;

/// <summary>How far a draft has come.</summary>
public enum DraftState
{
    /// <summary>Being written.</summary>
    Editing,

    /// <summary>Waiting for a publisher to look at it.</summary>
    InReview,

    /// <summary>Approved, and to be published at <see cref="Draft.PublishAt"/>.</summary>
    Scheduled,
}
