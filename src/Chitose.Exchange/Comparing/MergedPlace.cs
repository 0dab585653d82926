namespace Chitose.Exchange.Comparing;

/// <summary>A place of a merged text that somebody changed.</summary>
/// <param name="Paragraph">Number, from 1, in the merged text; of what was removed, in the text that both started from.</param>
/// <param name="By">Who changed it. A paragraph that both changed in different places is two places.</param>
/// <param name="Before">The paragraph, or paragraphs, that both started from; empty where they were added.</param>
/// <param name="After">What this person made of it; empty where it was removed.</param>
public sealed record MergedPlace(int Paragraph, MergeParty By, string Before, string After);
