using System.Text.RegularExpressions;
using Chitose.Exchange.Articles;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A link leads where its words say (WCAG 2.4.4). Words that are the title of another page of the site, or that name another partner than
/// the one they lead to, were put on the wrong link, as happens when links are copied from language to language.
/// </summary>
internal sealed partial class LinkNames : ICheck
{
    private const string Partners = "partners/";

    private static readonly CheckRule Other = CheckRule.Error(RuleGroup.Structure, "link-names-other");

    public IReadOnlyList<CheckRule> Rules { get; } = [Other];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        from field in entry.Texts.SelectMany(text => text.Articles)
        from link in field.Article!.Links
        where !link.IsImage && link.Length > 0 && InternalLink.Of(link.Target) is { Rest: "" }
        let place = InternalLink.Of(link.Target)!
        let words = field.Plain.Substring(link.Start, link.Length)
        let other = OtherPage(entry.Context, field, words, place.Path) ?? OtherPartner(entry.Context, field, link, place.Path)
        where other is not null
        let target = (place with { Path = other, Language = field.Language }).In(field.Language)
        select field.FindWritten(Other, link.WrittenStart, link.WrittenLength, LinkTargets.With(field, link, target), ("words", words), ("target", link.Target), ("other", target));

    private static string? OtherPage(CheckContext context, CheckedField field, string words, string path) =>
        (context.Titles?.PathOf(words, field.Language) ?? context.Titles?.PathOf(Around().Replace(words, ""), field.Language)) is { } named && named != path ? named : null;

    private static string? OtherPartner(CheckContext context, CheckedField field, WrittenLink link, string path)
    {
        if (!path.StartsWith(Partners, StringComparison.Ordinal) || context.Lexicon.KeyOf(path[Partners.Length..]) is not { } meant)
        {
            return null;
        }

        var named = field.Names.Mentions.Where(name => name.Start >= link.Start && name.Start < link.Start + link.Length).Select(name => name.Key).ToList();
        return named.Contains(meant) ? null : named.Find(key => context.Ties.ContainsKey(key) || context.Addresses?.Has(Partners + key) == true) is { } other ? Partners + other : null;
    }

    /// <summary>What stands around the title of a page where it is called a page: 「著作権」のページ, the contact page, หน้าติดต่อ.</summary>
    [GeneratedRegex(@"^[\s「『“‘""《]*(?:the |หน้า)?|[\s」』”’""》]*(?:の?ページ| ?(?:web)?page|页面| ?페이지)?[\s」』”’""》]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Around();
}
