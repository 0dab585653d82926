namespace Chitose.Exchange.Articles;

/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="Length">Length of its words.</param>
public sealed record WrittenParagraph(int Start, int Length);
