namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What the editor's script learns of a save that it made by itself.</summary>
/// <param name="Text">What staff read about it.</param>
/// <param name="Basis">What the form now stands on; null if it was not saved into the draft.</param>
public sealed record Autosave(string Text, string? Basis)
{
    /// <summary>Where two texts are to be joined first.</summary>
    public string? Joining { get; init; }

    public string? JoiningText { get; init; }
}
