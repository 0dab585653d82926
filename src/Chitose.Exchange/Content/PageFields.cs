using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Content;

/// <summary>The facts of a page as <c>page.yaml</c>, both ways.</summary>
internal static class PageFields
{
    public static Page Read(string slug, FactsMap facts, List<EntryText> texts, KnownReferences known) => new()
    {
        Slug = slug,
        Number = facts.RequiredNumber("number", 1021),
        FormerSlugs = EntryFields.ReadFormerSlugs(facts),
        Sources = facts.Ids("sources", known.Sources),
        Links = EntryFields.ReadLinks(facts),
        Brochure = EntryFields.ReadBrochure(facts),
        Texts = texts,
    };

    public static void Write(Page page, FactsWriter facts)
    {
        facts.Put("number", page.Number);
        facts.Put("former-slugs", page.FormerSlugs);
        facts.Put("sources", page.Sources);
        EntryFields.WriteLinks(facts, page);
        EntryFields.WriteBrochure(facts, page);
    }
}
