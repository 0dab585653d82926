namespace Chitose.Exchange.Articles;

/// <param name="Level">1 to 6.</param>
/// <param name="Start">Where its words begin in the plain text.</param>
/// <param name="Length">Length of its words.</param>
/// <param name="WrittenStart">Where it was written, marks included.</param>
/// <param name="WrittenLength">Length of what was written.</param>
public sealed record WrittenHeading(int Level, int Start, int Length, int WrittenStart, int WrittenLength);
