using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Questions;

/// <summary>How somebody settles a question.</summary>
public sealed record QuestionAnswer
{
    public const int WordsMaxLength = 2000;

    public required string Question { get; init; }

    /// <summary>The answer in words; for a date as ISO 8601.</summary>
    public required string Value { get; init; }

    /// <summary>The date, where a date is the answer.</summary>
    public HistoricDate? Date { get; init; }

    /// <summary>Glossary id of the place by page number, where places are the answer.</summary>
    public IReadOnlyDictionary<int, string> Places { get; init; } = new Dictionary<int, string>();

    /// <summary>The values not chosen, with their sources.</summary>
    public IReadOnlyList<string> Rejected { get; init; } = [];

    /// <summary>What was seen.</summary>
    public required string Evidence { get; init; }

    public string? Where { get; init; }

    public required string Why { get; init; }
}
