using Chitose.Exchange.Entries;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Content;

/// <summary>What can only be seen when everything has been read: numbers and addresses are unique, and no page is missing.</summary>
internal sealed class ContentWhole
{
    private readonly List<Seen> _entries = [];

    /// <summary>Remembers of an entry what is compared, and no more.</summary>
    public void Add(Entry entry) => _entries.Add(new Seen(entry.Kind, entry.Slug, entry.Number, entry.FormerSlugs, EntryFormat.FactsFileOf(entry)));

    public void Check(IReadOnlyList<FormerAddress> deleted, List<Fault> faults)
    {
        // A number that could not be read is 0 and has been reported.
        foreach (var twice in _entries.Where(entry => entry.Number > 0).GroupBy(entry => entry.Number).Where(group => group.Count() > 1))
        {
            faults.Add(new Fault(twice.Last().FactsFile, 1, "number", $"{twice.Key} is also the number of '{twice.First().Slug}'; each page has a number of its own."));
        }

        var addresses = _entries.Select(entry => (entry.Kind, entry.Slug)).ToHashSet();
        foreach (var (entry, former) in from entry in _entries
                                        from former in entry.FormerSlugs
                                        where addresses.Contains((entry.Kind, former))
                                        select (entry, former))
        {
            faults.Add(new Fault(entry.FactsFile, 1, "former-slugs", $"'{former}' is the slug of an entry that exists; remove it here."));
        }

        foreach (var address in deleted.Where(address => addresses.Contains((address.Kind, address.Slug))))
        {
            faults.Add(new Fault(ContentFolder.DeletedFile, 1, "deleted", $"'{address.Slug}' exists; remove it here, or remove its folder."));
        }

        foreach (var missing in PageSlugs.Required.Where(slug => !addresses.Contains((EntryKind.Page, slug))))
        {
            faults.Add(new Fault($"pages/{missing}", 1, "", "is missing; the site needs this page."));
        }
    }

    private sealed record Seen(EntryKind Kind, string Slug, int Number, IReadOnlyList<string> FormerSlugs, string FactsFile);
}
