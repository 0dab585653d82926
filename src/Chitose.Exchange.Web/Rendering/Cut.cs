namespace Chitose.Exchange.Web.Rendering;

/// <summary>A stretch of a piece of text that is to be marked.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">The letter after its last.</param>
/// <param name="IsBeginning">Whether the change begins here, and does not go on from the piece before.</param>
internal readonly record struct Cut(int Start, int End, bool IsBeginning);
