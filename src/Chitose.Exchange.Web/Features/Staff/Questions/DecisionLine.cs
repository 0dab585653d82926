namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>A decision as it was recorded.</summary>
public sealed record DecisionLine(string Heading, IReadOnlyList<string> Details);
