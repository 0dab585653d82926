namespace Chitose.Exchange.Editing;

/// <summary>What a person chose where two had changed the same field.</summary>
/// <param name="OwnWords">A new text made of both, which only a text can have; null for a choice between the two.</param>
public sealed record ConflictChoice(string? OwnWords)
{
    public static readonly ConflictChoice Mine = new((string?)null);

    public static readonly ConflictChoice Theirs = new((string?)null) { IsTheirs = true };

    private bool IsTheirs { get; init; }
}
