namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What something is in a text.</summary>
/// <param name="Shown">As it is shown.</param>
/// <param name="Compared">What must be the same in every language; null where it cannot differ.</param>
public sealed record TraitValue(string Shown, object? Compared)
{
    /// <summary>Whether <see cref="Shown"/> is in the language of the text, not in the interface's.</summary>
    public bool IsOfLanguage { get; init; }
}
