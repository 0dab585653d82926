using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translating;

/// <summary>A public translation whose Japanese has changed since.</summary>
/// <param name="Number">Page number of the entry.</param>
/// <param name="Language">Its language.</param>
/// <param name="MadeFrom">Fingerprint of the Japanese it was made from.</param>
public sealed record OutdatedText(int Number, Language Language, string MadeFrom);
