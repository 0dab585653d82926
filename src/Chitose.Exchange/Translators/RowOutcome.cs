using Chitose.Exchange.Comparing;

namespace Chitose.Exchange.Translators;

/// <summary>What became of a row that came back.</summary>
public abstract record RowOutcome
{
    private RowOutcome()
    {
    }

    /// <summary>Whether there is something that the person should look at.</summary>
    public bool IsRefusal => this is not (Taken or Unchanged or Empty);

    /// <summary>The draft holds it.</summary>
    public sealed record Taken : RowOutcome;

    /// <summary>The same words stand there already.</summary>
    public sealed record Unchanged : RowOutcome;

    /// <summary>Nothing was written.</summary>
    public sealed record Empty : RowOutcome;

    /// <summary>Its id or stamp is damaged, or there is no such field.</summary>
    public sealed record Unknown : RowOutcome;

    /// <summary>The entry is no longer there.</summary>
    public sealed record Gone : RowOutcome;

    /// <summary>The file says that it is in another language than the row.</summary>
    public sealed record OtherLanguage : RowOutcome;

    /// <summary>Another row of the file says something else of the same place.</summary>
    public sealed record Contradicted : RowOutcome;

    /// <summary>It was made from an older Japanese.</summary>
    /// <param name="From">The edition with that Japanese; null if it was never published.</param>
    /// <param name="Now">The edition with the Japanese of now; null if that is still being written.</param>
    /// <param name="Words">What has changed in the Japanese of this place; null if the older one is no longer kept.</param>
    public sealed record Older(int? From, int? Now, TextDifference? Words) : RowOutcome;

    /// <summary>Somebody has written other words there since.</summary>
    public sealed record Rewritten(string Present) : RowOutcome;

    /// <summary>A paragraph of a text that is not there yet, and of which others are still missing.</summary>
    public sealed record Incomplete : RowOutcome;

    public sealed record TooLong(int MaxLength) : RowOutcome;

    /// <summary>The draft is approved and waits for its hour, so it cannot change.</summary>
    public sealed record Awaiting : RowOutcome;

    /// <summary>The draft changed at this very moment; the words are kept aside.</summary>
    public sealed record NotSaved : RowOutcome;
}
