using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.SideBySide;

/// <param name="Language">The language that was looked at.</param>
/// <param name="Words">What it says, in its own words; null if it says nothing.</param>
/// <param name="Standing">Whether that is what the Japanese says.</param>
public sealed record ComparedCell(Language Language, string? Words, Standing Standing);
