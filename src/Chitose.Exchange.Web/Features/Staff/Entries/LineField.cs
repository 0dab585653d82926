namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A fact of one line as a view lays it out.</summary>
/// <param name="Id">Id of the field, by which a fault finds it.</param>
/// <param name="Input">Name in the form.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Faults">What must be put right.</param>
public sealed record LineField(string Id, string Input, string Label, string? Value, FormFaults? Faults)
{
    public string? Hint { get; init; }

    /// <summary>The kind of input, where it is not a text.</summary>
    public string? Type { get; init; }

    /// <summary>Which keys a touch screen shows.</summary>
    public string? Keys { get; init; }

    /// <summary>Id of a list of values to choose from.</summary>
    public string? List { get; init; }

    public bool IsWide { get; init; }
}
