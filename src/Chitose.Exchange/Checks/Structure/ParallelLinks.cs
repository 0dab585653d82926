using Chitose.Exchange.Articles;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A translation leads where the Japanese leads: to the same pages of this site, and to the same sites outside, which may have a
/// page of their own for each language.
/// </summary>
internal sealed class ParallelLinks : ICheck
{
    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Structure, "link-missing");
    private static readonly CheckRule Other = CheckRule.Warning(RuleGroup.Structure, "link-other");

    public IReadOnlyList<CheckRule> Rules { get; } = [Missing, Other];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Source?.Field(FieldPath.Body) is { } source
            ? entry.Translations.Where(text => text.Field(FieldPath.Body) is not null).SelectMany(text => Between(source, text.Field(FieldPath.Body)!))
            : [];

    private static IEnumerable<Finding> Between(CheckedField source, CheckedField field)
    {
        var (theirs, ours) = (Of(source), Of(field));
        foreach (var group in theirs.GroupBy(link => link.Key))
        {
            var here = ours.Where(link => link.Key == group.Key).ToList();
            foreach (var missing in group.Skip(here.Count).Take(1))
            {
                yield return field.Find(Missing, ("target", missing.Link.Target));
            }

            // On one site, a page may differ by its language, but not otherwise.
            if (group.Count() == here.Count && Changed(group, here) is { } changed)
            {
                yield return field.FindWritten(Other, changed.Link.WrittenStart, changed.Link.WrittenLength, null, ("target", group.First().Link.Target));
            }
        }

        var known = theirs.Select(link => link.Key).ToHashSet();
        foreach (var (_, link, _) in ours.Where(link => !known.Contains(link.Key)).Take(3))
        {
            yield return field.FindWritten(Other, link.WrittenStart, link.WrittenLength, null, ("target", link.Target));
        }
    }

    private static (string Key, WrittenLink Link, ExternalSite? Site)? Changed(IEnumerable<(string Key, WrittenLink Link, ExternalSite? Site)> theirs, IReadOnlyList<(string Key, WrittenLink Link, ExternalSite? Site)> ours)
    {
        var pages = theirs.Select(link => link.Site).OfType<ExternalSite>().ToList();
        return pages.Count == 0 || pages.Exists(page => page.NamesLanguage)
            ? null
            : ours.Where(link => link.Site is { NamesLanguage: false } site && !pages.Exists(page => page.Page == site.Page)).Select(link => ((string, WrittenLink, ExternalSite?)?)link).FirstOrDefault();
    }

    private static List<(string Key, WrittenLink Link, ExternalSite? Site)> Of(CheckedField field) =>
    [
        .. from link in field.Article!.Links
           where !link.IsImage
           let site = ExternalSite.Of(link.Target)
           let key = InternalLink.Of(link.Target) is { } place ? $"/{place.Path}" : site?.Name ?? link.Target
           where key.Length > 0 && key[0] != '#'
           select (key, link, site),
    ];
}
