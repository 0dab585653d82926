using Chitose.Exchange.Glossary;

namespace Chitose.Exchange.Checks.Names;

/// <summary>A name or a term of the tie where it stands in a field.</summary>
/// <param name="Term">What is named.</param>
/// <param name="Key">The same for all terms that name the same: of 千歳 and 千歳市.</param>
/// <param name="Words">As they stand there.</param>
/// <param name="Standing">What the glossary thinks of them.</param>
/// <param name="Right">What to write; the words themselves, or their like in the glossary, if they are right.</param>
/// <param name="Start">Where in the plain text they begin.</param>
/// <param name="Length">How long they are.</param>
public sealed record NameUse(GlossaryTerm Term, string Key, string Words, NameStanding Standing, string Right, int Start, int Length)
{
    public bool IsName => Term.Group == GlossaryGroup.Names;
}
