namespace Chitose.Exchange.Comparing;

/// <summary>A paragraph or several of a merged text, or the conflict that stands in their place.</summary>
internal sealed record MergePiece(string Text, MergeConflict? Conflict = null);
