namespace Chitose.Exchange.Web.Editions;

/// <summary>A date as readers see it and as machines read it.</summary>
/// <param name="Machine">ISO 8601; null where there is no date to give.</param>
/// <param name="Text">The date in the reader's language.</param>
public sealed record DatedText(string? Machine, string Text);
