namespace Chitose.Exchange.Articles;

/// <summary>A link, or an image of the text.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="IsImage">Whether it is an image; its words are then its alternative.</param>
/// <param name="Start">Where its words begin in the plain text.</param>
/// <param name="Length">Length of its words; 0 for a bare address.</param>
/// <param name="WrittenStart">Where it was written, marks included.</param>
/// <param name="WrittenLength">Length of what was written.</param>
public sealed record WrittenLink(string Target, bool IsImage, int Start, int Length, int WrittenStart, int WrittenLength);
