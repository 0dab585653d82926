namespace Chitose.Exchange.Comparing;

/// <summary>A paragraph, or several, that two people changed in the same place: a person has to choose.</summary>
/// <param name="Paragraph">Number, from 1, of its first paragraph in the merged text.</param>
/// <param name="Base">What both started from; empty where both added something.</param>
/// <param name="Mine">What I made of it; empty where I removed it.</param>
/// <param name="Theirs">What the other made of it; empty where the other removed it.</param>
public sealed record MergeConflict(int Paragraph, string Base, string Mine, string Theirs);
