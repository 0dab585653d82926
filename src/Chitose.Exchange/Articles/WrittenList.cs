namespace Chitose.Exchange.Articles;

/// <param name="IsNumbered">Whether its items carry numbers.</param>
/// <param name="Items">How many it has.</param>
/// <param name="WrittenStart">Where it was written.</param>
/// <param name="WrittenLength">Length of what was written.</param>
public sealed record WrittenList(bool IsNumbered, int Items, int WrittenStart, int WrittenLength);
