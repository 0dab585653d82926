using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;

namespace Chitose.Exchange.Web.Commands.Reports;

/// <summary>A finding, or a fault that keeps a file from being read, as reports write it.</summary>
public sealed record ReportedFinding
{
    /// <summary>The rule of what cannot be read at all.</summary>
    public const string ContentFault = "content-fault";

    /// <summary>Id of its rule.</summary>
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What the rule watches over; null for a fault.</summary>
    public RuleGroup? Group { get; init; }

    public Language? Language { get; init; }

    public required string Field { get; init; }

    public required FilePlace Place { get; init; }

    public string? Excerpt { get; init; }

    public string? Suggestion { get; init; }

    public required string Japanese { get; init; }

    public required string English { get; init; }

    public string Message(Language reader) => reader == Language.Japanese ? Japanese : English;

    public static ReportedFinding Of(Finding finding, FilePlace place) => new()
    {
        Rule = finding.Rule.Id,
        Severity = finding.Severity,
        Group = finding.Rule.Group,
        Language = finding.Field.Language,
        Field = finding.Field.Name,
        Place = place,
        Excerpt = finding.Excerpt,
        Suggestion = finding.Suggestion,
        Japanese = RuleWords.Of(finding, Language.Japanese),
        English = RuleWords.Of(finding, Language.English),
    };

    public static ReportedFinding Of(Fault fault) => new()
    {
        Rule = ContentFault,
        Severity = Severity.Error,
        Field = fault.Field,
        Place = FilePlace.OfLine(fault.File, fault.Line),
        Japanese = $"読み込めません。{FaultWords(fault)}",
        English = FaultWords(fault),
    };

    private static string FaultWords(Fault fault) => fault.Field.Length == 0 ? fault.Message : $"{fault.Field}: {fault.Message}";
}
