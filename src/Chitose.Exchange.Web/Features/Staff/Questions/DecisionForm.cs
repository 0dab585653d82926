using System.Globalization;
using Chitose.Exchange.Questions;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>What a publisher writes to decide a question.</summary>
public sealed record DecisionForm
{
    /// <summary>The value of an answer that is not among those offered.</summary>
    public const string Other = "other";

    public static readonly string Most = QuestionAnswer.WordsMaxLength.ToString("N0", CultureInfo.InvariantCulture);

    public string? Value { get; init; }

    public string? Year { get; init; }

    public string? Month { get; init; }

    public string? Day { get; init; }

    public string? OtherWords { get; init; }

    /// <summary>Glossary ids of places by page number.</summary>
    public Dictionary<int, string?> Places { get; init; } = [];

    public string? Evidence { get; init; }

    public string? Where { get; init; }

    public string? Why { get; init; }
}
