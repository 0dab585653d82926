namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A date in three fields as a view lays it out.</summary>
/// <param name="Id">Id of the group, by which a fault finds it.</param>
/// <param name="Input">Name in the form, before year, month and day.</param>
/// <param name="Label">What the date is.</param>
/// <param name="Value">What stands in the fields.</param>
/// <param name="Faults">What must be put right.</param>
public sealed record DateFields(string Id, string Input, string Label, DateForm Value, FormFaults? Faults)
{
    public string? Hint { get; init; }
}
