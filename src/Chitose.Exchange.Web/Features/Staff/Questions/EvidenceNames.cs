using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>What can have been seen before a decision, as the store spells it and as staff read it.</summary>
public static class EvidenceNames
{
    public static readonly IReadOnlyList<string> All = ["document", "copy", "letter", "telephone", "other"];

    public static string EvidenceOf(this QuestionsWords words, string name) => name switch
    {
        "document" => words.EvidenceDocument,
        "copy" => words.EvidenceCopy,
        "letter" => words.EvidenceLetter,
        "telephone" => words.EvidenceTelephone,
        _ => words.EvidenceOther,
    };
}
