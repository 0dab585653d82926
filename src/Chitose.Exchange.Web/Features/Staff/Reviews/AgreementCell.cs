using Chitose.Exchange.Checks.SideBySide;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What was found in one language.</summary>
/// <param name="Language">The language that was looked at.</param>
/// <param name="Name">Its name in the interface's language.</param>
/// <param name="Value">What stands there; null if there is no text in this language.</param>
/// <param name="Standing">Whether it is as in Japanese.</param>
/// <param name="IsOfLanguage">Whether the value is in that language, not in the interface's.</param>
public sealed record AgreementCell(Language Language, string Name, string? Value, Standing Standing, bool IsOfLanguage);
