using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A list to choose from as a view lays it out.</summary>
/// <param name="Id">Id of the field, by which a fault finds it.</param>
/// <param name="Input">Name in the form.</param>
/// <param name="Label">What is chosen.</param>
/// <param name="Items">What there is to choose from.</param>
/// <param name="Faults">What must be put right.</param>
public sealed record ChoiceField(string Id, string Input, string Label, IEnumerable<SelectListItem> Items, FormFaults? Faults);
