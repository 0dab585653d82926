using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What the facts of an entry may refer to, and what translators look up.</summary>
public sealed record KnownReferences(
    IReadOnlyList<GlossaryTerm> Glossary, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<PartnerName> Partners, IReadOnlyDictionary<string, string> Sources)
{
    public IEnumerable<GlossaryTerm> Names => Glossary.Where(term => term.Group == GlossaryGroup.Names);

    public bool IsName(string id) => Names.Any(name => name.Id == id);

    public bool IsQuestion(string id) => Questions.Any(question => question.Id == id);
}
