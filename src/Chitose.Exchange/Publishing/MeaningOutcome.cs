namespace Chitose.Exchange.Publishing;

/// <summary>What became of a word on translations after a change of the Japanese.</summary>
public enum MeaningOutcome
{
    Done,

    /// <summary>Nothing was to be done: the page, or the Japanese, is not what the person had before their eyes.</summary>
    Changed,

    /// <summary>It is for the author of the change or a publisher to say.</summary>
    NotAllowed,
}
