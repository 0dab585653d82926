using System.Text.RegularExpressions;

namespace Chitose.Exchange.Entries;

/// <summary>The last segment of an entry's address: ASCII lower case, digits and single hyphens.</summary>
public static partial class Slug
{
    public static bool IsFit(string text) => text.Length <= Entry.SlugMaxLength && Pattern().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
