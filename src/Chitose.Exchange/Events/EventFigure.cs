namespace Chitose.Exchange.Events;

/// <summary>A number that belongs to an event: 15 people in the delegation.</summary>
/// <param name="Key">What is counted.</param>
/// <param name="Value">How many.</param>
/// <param name="Approximate">Whether the sources say "about".</param>
public sealed record EventFigure(EventFigureKey Key, int Value, bool Approximate);
