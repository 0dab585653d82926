using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A field of the text that is being edited, beside the same field in Japanese.</summary>
public sealed record TextField
{
    /// <summary>How a reading is written; braces would be placeholders among the words.</summary>
    public const string ReadingSample = "{千歳|ちとせ}";

    /// <summary>As in <c>FieldPath</c>.</summary>
    public required string Name { get; init; }

    public required string Id { get; init; }

    /// <summary>Name in the form.</summary>
    public required string Input { get; init; }

    public required string Label { get; init; }

    public required string? Value { get; init; }

    /// <summary>What the text is written in.</summary>
    public required Language Language { get; init; }

    public required FormFaults? Faults { get; init; }

    /// <summary>Height of the field; 1 for a single line.</summary>
    public int Rows { get; init; } = 1;

    public bool IsRequired { get; init; }

    /// <summary>Whether it is written with marks for headings, links and lists.</summary>
    public bool IsMarked { get; init; }

    public string? Hint { get; init; }

    /// <summary>The Japanese, paragraph by paragraph; empty on the Japanese tab.</summary>
    public IReadOnlyList<string> Source { get; init; } = [];

    public IReadOnlyList<ShownFinding> Findings { get; init; } = [];

    /// <summary>Ids of what describes the field.</summary>
    public string? DescribedBy =>
        string.Join(' ', [.. Hint is null ? Array.Empty<string>() : [$"{Id}-hint"], .. Findings.Select((_, index) => $"{Id}-finding-{index}")]) is { Length: > 0 } ids ? ids : null;
}
