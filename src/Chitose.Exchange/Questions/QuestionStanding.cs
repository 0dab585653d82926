using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Questions;

/// <summary>A question with how far it is settled.</summary>
/// <param name="Question">The question.</param>
/// <param name="Decision">The last decision; null if there is none.</param>
/// <param name="Marked">Page numbers of the public entries that still carry it.</param>
public sealed record QuestionStanding(OpenQuestion Question, QuestionDecision? Decision, IReadOnlyList<int> Marked)
{
    /// <summary>Decided, and nothing that readers see waits for the decision any longer.</summary>
    public bool IsSettled => Decision is not null && !Marked.Any(Decision.Entries.Contains);

    /// <summary>Decided, and the drafts that carry the decision are not public yet.</summary>
    public bool AwaitsPublication => Decision is not null && !IsSettled;
}
