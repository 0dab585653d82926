using Chitose.Exchange.Articles;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A link within the site leads to a page that exists, in the language of the text: whoever reads Thai and follows a link to a
/// Japanese page is lost (site conventions U2, L3). An address that an entry gave up still leads on, but is better written anew.
/// </summary>
internal sealed class LinkTargets : ICheck
{
    /// <summary>What the site serves outside its languages.</summary>
    private static readonly string[] Neutral = ["/p/", "/data/", "/media/"];

    private static readonly CheckRule OtherLanguage = CheckRule.Error(RuleGroup.Structure, "link-language");
    private static readonly CheckRule Dead = CheckRule.Error(RuleGroup.Structure, "link-dead");
    private static readonly CheckRule Moved = CheckRule.Warning(RuleGroup.Structure, "link-moved");

    public IReadOnlyList<CheckRule> Rules { get; } = [OtherLanguage, Dead, Moved];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        from field in entry.Texts.SelectMany(text => text.Articles)
        from link in field.Article!.Links
        where !link.IsImage
        from finding in Of(field, link, entry.Context.Addresses)
        select finding;

    private static IEnumerable<Finding> Of(CheckedField field, WrittenLink link, SiteAddresses? addresses)
    {
        if (link.Target.Length == 0 || link.Target[0] == '#' || Uri.TryCreate(link.Target, UriKind.Absolute, out var whole) && whole.Scheme is not "file")
        {
            yield break;
        }

        if (InternalLink.Of(link.Target) is not { } place)
        {
            if (addresses is not null && link.Target != "/" && !Neutral.Any(neutral => link.Target.StartsWith(neutral, StringComparison.Ordinal)))
            {
                yield return field.FindWritten(Dead, link.WrittenStart, link.WrittenLength, null, ("target", link.Target));
            }

            yield break;
        }

        if (place.Language != field.Language)
        {
            yield return field.FindWritten(OtherLanguage, link.WrittenStart, link.WrittenLength, With(field, link, place.In(field.Language)), ("target", place.In(field.Language)));
        }

        if (addresses?.Has(place.Path) == false)
        {
            yield return addresses.NowAt(place.Path) is { } now
                ? field.FindWritten(Moved, link.WrittenStart, link.WrittenLength, With(field, link, (place with { Path = now }).In(field.Language)), ("target", (place with { Path = now }).In(field.Language)))
                : field.FindWritten(Dead, link.WrittenStart, link.WrittenLength, null, ("target", link.Target));
        }
    }

    /// <summary>The link as it was written, with another target.</summary>
    internal static string? With(CheckedField field, WrittenLink link, string target)
    {
        var written = field.Written.Substring(link.WrittenStart, link.WrittenLength);
        var at = written.LastIndexOf(link.Target, StringComparison.Ordinal);
        return at < 0 ? null : string.Concat(written.AsSpan(0, at), target, written.AsSpan(at + link.Target.Length));
    }
}
