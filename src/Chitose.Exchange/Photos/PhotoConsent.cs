namespace Chitose.Exchange.Photos;

/// <summary>The word of those who are on a photo, or of their parents, that it may be shown.</summary>
/// <param name="Reference">Where it is filed: number and date of the paper.</param>
public sealed record PhotoConsent(string Reference)
{
    public const int ReferenceMaxLength = 200;

    /// <summary>The last day for which it was given; null if it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The day in Chitose on which it was withdrawn.</summary>
    public DateOnly? Withdrawn { get; init; }

    public bool HoldsOn(DateOnly day) => Reference is { Length: > 0 } && Withdrawn is null && (Until is not { } last || day <= last);
}
