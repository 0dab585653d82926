namespace Chitose.Exchange.Entries;

/// <summary>A line of the printed brochure, kept word for word so that staff can compare.</summary>
/// <param name="Line">Line number in the brochure's text, from 1.</param>
/// <param name="Text">The wording as printed, faults included.</param>
public sealed record BrochureLine(int Line, string Text);
