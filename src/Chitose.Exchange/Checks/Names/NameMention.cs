namespace Chitose.Exchange.Checks.Names;

/// <param name="Key">Of what is named.</param>
/// <param name="Start">Where in the plain text.</param>
public readonly record struct NameMention(string Key, int Start);
