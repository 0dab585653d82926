namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What must be put right in a form.</summary>
/// <param name="Field">The field's id on the page; empty if it is about no single field.</param>
/// <param name="Text">What to do, in a sentence.</param>
public sealed record FormFault(string Field, string Text);
