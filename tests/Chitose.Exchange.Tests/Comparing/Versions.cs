namespace Chitose.Exchange.Tests.Comparing;

/// <summary>A text, and what two people made of it.</summary>
public sealed record Versions(string Base, string Mine, string Theirs);
