namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>A shared fact that changes, line by line before and after.</summary>
public sealed record FactChange(string Name, IReadOnlyList<string> Before, IReadOnlyList<string> After);
