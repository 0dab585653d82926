using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What readers of one language see, before or after a change: the changed parts of it.</summary>
/// <param name="Label">Which of the two it is, and of which version.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Title">The heading; null if there is no text.</param>
/// <param name="Parts">In reading order.</param>
public sealed record Paper(string Label, Language Language, IHtmlContent? Title, IReadOnlyList<PaperPart> Parts)
{
    /// <summary>Where the whole page can be seen, and what the link says; null where there is none.</summary>
    public (string Address, string Text)? Whole { get; init; }
}
