using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Questions;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

public sealed record QuestionPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required string Id { get; init; }

    public required QuestionKind Kind { get; init; }

    public required string Level { get; init; }

    public required string State { get; init; }

    public required bool IsSettled { get; init; }

    public required string Shown { get; init; }

    public required string Ask { get; init; }

    public required IReadOnlyList<ValueCard> Values { get; init; }

    /// <summary>Lines of the brochure about it that name none of the values.</summary>
    public required IReadOnlyList<BrochureLine> Lines { get; init; }

    public required IReadOnlyList<QuestionLink> Entries { get; init; }

    /// <summary>Pages in which the words in question stand.</summary>
    public required IReadOnlyList<QuestionLink> Used { get; init; }

    public required IReadOnlyList<DoubtLine> Doubts { get; init; }

    public required IReadOnlyList<QuestionNote> Notes { get; init; }

    public required IReadOnlyList<DecisionLine> Decisions { get; init; }

    public required IReadOnlyList<QuestionRow> Others { get; init; }

    public required IReadOnlyList<PlaceChoice> Places { get; init; }

    /// <summary>Proper names to choose a place from, by glossary id.</summary>
    public required IReadOnlyList<(string Id, string Name)> Names { get; init; }

    public required bool MayDecide { get; init; }

    public required DecisionForm Form { get; init; }

    /// <summary>A note that could not be taken, as it was typed.</summary>
    public string Note { get; init; } = "";

    /// <summary>What was just done, in words.</summary>
    public string? Done { get; init; }
}
