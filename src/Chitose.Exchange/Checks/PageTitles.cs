using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks;

/// <summary>What the pages that the site always has are called in each language, by which it is known what the words of a link name.</summary>
public sealed class PageTitles
{
    private readonly Dictionary<(Language, string Title), string> _paths = [];

    public void Add(string slug, Language language, string title) => _paths[(language, Folded(title))] = SiteAddresses.PathOf(EntryKind.Page, slug);

    /// <summary>The path of the page that has this title, whatever its case.</summary>
    public string? PathOf(string title, Language language) => _paths.GetValueOrDefault((language, Folded(title)));

    private static string Folded(string title) => title.Trim().ToLowerInvariant();
}
