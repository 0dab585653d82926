namespace Chitose.Exchange.Partners;

/// <summary>What the partner calls itself.</summary>
/// <param name="Language">BCP 47 tag, which need not be a language of the site: <c>nb</c>.</param>
/// <param name="Name">The name in its own script.</param>
public sealed record LocalName(string Language, string Name);
