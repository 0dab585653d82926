using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Checks;

/// <summary>The addresses of the site, by which it is known whether a link leads anywhere. A path is what stands after the language.</summary>
public sealed class SiteAddresses
{
    private readonly HashSet<string> _paths = [.. PageSlugs.Required.Select(slug => PathOf(EntryKind.Page, slug))];
    private readonly Dictionary<string, string> _former = [];
    private readonly Lazy<IEnumerable<(EntryKind Kind, string Slug, string Target)>> _late;

    public SiteAddresses()
        : this(() => [])
    {
    }

    /// <param name="former">Reads the addresses that entries had before, once one is asked for that is not known otherwise.</param>
    public SiteAddresses(Func<IEnumerable<(EntryKind Kind, string Slug, string Target)>> former) =>
        _late = new Lazy<IEnumerable<(EntryKind Kind, string Slug, string Target)>>(former, LazyThreadSafetyMode.ExecutionAndPublication);

    public static string PathOf(EntryKind kind, string slug) => kind switch
    {
        EntryKind.Partner => $"partners/{slug}",
        EntryKind.Event => $"events/{slug}",
        EntryKind.Program => $"programs/{slug}",
        _ => slug == PageSlugs.Home ? "" : slug,
    };

    public void Add(EntryKind kind, string slug) => _paths.Add(PathOf(kind, slug));

    /// <summary>Notes an address that leads to where the entry is now.</summary>
    public void AddFormer(EntryKind kind, string slug, string target) => _former[PathOf(kind, slug)] = PathOf(kind, target);

    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Where an address leads that was given up for another.</summary>
    public string? NowAt(string path)
    {
        foreach (var (kind, slug, target) in _late.Value)
        {
            AddFormer(kind, slug, target);
        }

        return _former.GetValueOrDefault(path);
    }
}
