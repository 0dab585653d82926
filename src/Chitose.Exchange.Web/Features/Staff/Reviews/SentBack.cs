namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>That a draft was handed back to its writers.</summary>
/// <param name="Line">By whom and when.</param>
/// <param name="Comment">What they are to change.</param>
public sealed record SentBack(string Line, string Comment);
