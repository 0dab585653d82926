using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>A language that can be published.</summary>
/// <param name="Language">The language.</param>
/// <param name="Label">Its name, and whether it is the first time.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
/// <param name="HeldBack">Why it is not, if the program unticked it.</param>
public sealed record LanguageOption(Language Language, string Label, bool IsChosen, string? HeldBack);
