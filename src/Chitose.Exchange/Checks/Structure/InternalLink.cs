using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>A link to a page of this site: its language, and what stands after it.</summary>
internal sealed partial record InternalLink(Language Language, string Path, string Rest)
{
    /// <summary>The same page in another language.</summary>
    public string In(Language language) => $"/{language.Segment}/{Path}{Rest}";

    public static InternalLink? Of(string target)
    {
        if (!target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var end = target.AsSpan().IndexOfAny('?', '#');
        var (whole, rest) = end < 0 ? (target, "") : (target[..end], target[end..]);
        var segments = whole[1..].Split('/', 2);
        return Language.Find(segments[0]) is { } language ? new InternalLink(language, segments.ElementAtOrDefault(1)?.TrimEnd('/') ?? "", rest) : null;
    }

    /// <summary>Last segments of the addresses of this site that a text may lead to, to ask whether they are there.</summary>
    public static IEnumerable<string> SlugsIn(string written) => written.Contains("](", StringComparison.Ordinal)
        ? Targets().Matches(written).Select(target => target.Groups["slug"].Value)
        : [];

    [GeneratedRegex(@"\]\(\s*<?/(?:[^)\s/?#>]*/)*(?<slug>[^)\s/?#>]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Targets();
}
