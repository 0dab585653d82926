using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>A public text of an entry, without its words.</summary>
internal sealed record StandingText(int Number, Language Language, bool IsOutdated, string? Title);
