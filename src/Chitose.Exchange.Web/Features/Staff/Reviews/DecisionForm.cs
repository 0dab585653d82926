using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What a publisher sends from the review: nothing but the decision about the version that was looked at.</summary>
public sealed record DecisionForm
{
    public const string AtOnce = "now";
    public const string AtTime = "later";

    /// <summary>The version of the draft that was looked at.</summary>
    public Guid Version { get; init; }

    [FromForm(Name = "lang")]
    public IReadOnlyList<string>? Languages { get; init; }

    public string? When { get; init; }

    public string? Day { get; init; }

    public string? Time { get; init; }

    public string? Comment { get; init; }

    public string? Override { get; init; }

    public string? OwnWork { get; init; }

    public bool IsForLater => When == AtTime;

    /// <summary>UTC; null if day and time are not given or are none.</summary>
    public DateTime? At => FormDay.ReadMoment(Day, Time);

    public IReadOnlyList<Language> Chosen => [.. Language.All.Where(language => Languages?.Contains(language.Segment) == true)];

    public Approval Approval => new(Trimmed(Comment), Trimmed(Override), Trimmed(OwnWork));

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
