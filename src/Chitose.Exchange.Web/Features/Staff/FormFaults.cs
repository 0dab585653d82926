namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Why a form could not be taken.</summary>
/// <param name="Heading">What did not happen, and how much is to be put right.</param>
/// <param name="All">In the order of the fields.</param>
public sealed record FormFaults(string Heading, IReadOnlyList<FormFault> All)
{
    /// <summary>What is safe in spite of it, such as a saved draft.</summary>
    public string? Kept { get; init; }

    public FormFault? At(string field) => All.FirstOrDefault(fault => fault.Field == field);
}
