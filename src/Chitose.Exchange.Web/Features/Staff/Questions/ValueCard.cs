using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>One of the values, with what speaks for it and what would follow.</summary>
/// <param name="Value">As the form sends it.</param>
/// <param name="Heading">As staff read it.</param>
/// <param name="Sources">Where it stands.</param>
/// <param name="Lines">Lines of the brochure that give it.</param>
/// <param name="Written">How each language would write it; none where the value is not a date.</param>
public sealed record ValueCard(
    string Value,
    string Heading,
    IReadOnlyList<(string Text, string? Url)> Sources,
    IReadOnlyList<BrochureLine> Lines,
    IReadOnlyList<(Language Language, string Text)> Written)
{
    /// <summary>The next milestone that would be counted from it.</summary>
    public string? NextMilestone { get; init; }
}
