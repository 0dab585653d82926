using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Programs;

namespace Chitose.Exchange.Content;

/// <summary>The facts of a program as <c>program.yaml</c>, both ways.</summary>
internal static class ProgramFields
{
    public static ExchangeProgram Read(string slug, FactsMap facts, List<EntryText> texts, KnownReferences known) => new()
    {
        Slug = slug,
        Number = facts.RequiredNumber("number", 3001),
        FormerSlugs = EntryFields.ReadFormerSlugs(facts),
        Order = facts.RequiredNumber("order", 1),
        Partners = EntryFields.ReadPartners(facts, known.Partners),
        Question = facts.OptionalId("question", known.Questions),
        Sources = facts.Ids("sources", known.Sources),
        Links = EntryFields.ReadLinks(facts),
        Brochure = EntryFields.ReadBrochure(facts),
        Texts = texts,
    };

    public static void Write(ExchangeProgram program, FactsWriter facts)
    {
        facts.Put("number", program.Number);
        facts.Put("former-slugs", program.FormerSlugs);
        facts.Put("order", program.Order);
        EntryFields.WritePartners(facts, program);
        facts.Put("question", program.Question);
        facts.Put("sources", program.Sources);
        EntryFields.WriteLinks(facts, program);
        EntryFields.WriteBrochure(facts, program);
    }
}
