using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Content;

/// <summary>Fields that entries of several kinds share.</summary>
internal static class EntryFields
{
    public static bool IsSlug(string text) => Slug.IsFit(text);

    public static IReadOnlyList<string> ReadFormerSlugs(FactsMap facts)
    {
        var slugs = facts.Set("former-slugs");
        foreach (var slug in slugs.Where(slug => !IsSlug(slug)))
        {
            facts.Report("former-slugs", $"'{slug}' is not a slug; write lower-case letters a–z, digits and single hyphens.");
        }

        return slugs;
    }

    public static IReadOnlyList<BrochureLine> ReadBrochure(FactsMap facts) =>
        [.. facts.Maps("brochure").Select(map =>
        {
            var line = new BrochureLine(map.RequiredNumber("line", 58), map.Required("text", "…"));
            map.Close();
            return line;
        })];

    public static void WriteBrochure(FactsWriter facts, Entry entry) => facts.Put("brochure", entry.Brochure, (item, line) =>
    {
        item.Put("line", line.Line);
        item.Put("text", line.Text);
    });

    public static IReadOnlyList<DisputedDate> ReadDisputed(FactsMap facts, KnownIds sources) =>
        [.. facts.Maps("disputed").Select(map =>
        {
            var value = new DisputedDate(map.RequiredDate("date"), map.Optional("where"), map.Ids("sources", sources));
            map.Close();
            return value;
        })];

    public static void WriteDisputed(FactsWriter facts, IReadOnlyList<DisputedDate> disputed) => facts.Put("disputed", disputed, (item, value) =>
    {
        item.Put("date", value.Date);
        item.Put("where", value.Where);
        item.Put("sources", value.Sources);
    });

    public static IReadOnlyList<RelatedLink> ReadLinks(FactsMap facts) =>
        [.. facts.Maps("links").Select(map =>
        {
            var link = new RelatedLink(map.Required("url", "https://www.example.org/"), map.RequiredLocalized("text"));
            if (link.Url.Length > 0 && !RelatedLink.IsAddress(link.Url))
            {
                map.Report("url", $"'{link.Url}' is not an address; write it whole, as https://www.example.org/.");
            }

            map.Close();
            return link;
        })];

    public static void WriteLinks(FactsWriter facts, Entry entry) => facts.Put("links", entry.Links, (item, link) =>
    {
        item.Put("url", link.Url);
        item.Put("text", link.Text);
    });

    public static List<PartnerTie> ReadPartners(FactsMap facts, KnownIds partners) =>
        [.. facts.Ids("partners", partners).Select((slug, index) => new PartnerTie(slug, index + 1))];

    public static void WritePartners(FactsWriter facts, Activity activity) =>
        facts.Put("partners", [.. activity.Partners.OrderBy(tie => tie.Position).Select(tie => tie.Partner)]);
}
