using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>A translation that waits.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Signs">What readers see, and how far work is.</param>
/// <param name="MadeFrom">The edition of the Japanese that it was made from.</param>
/// <param name="InWork">Who is writing; null if nobody is.</param>
public sealed record WaitingText(Language Language, IReadOnlyList<StaffSign> Signs, string MadeFrom, string? InWork);
