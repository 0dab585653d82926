using Chitose.Exchange.Checks;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Content;

/// <summary>Runs the checks over a content folder, entry by entry, whatever its size.</summary>
public sealed class FolderCheck(string folder)
{
    private readonly ContentReading _reading = ContentReading.Open(folder);

    /// <summary>How many entries have been checked.</summary>
    public int Entries { get; private set; }

    /// <summary>What cannot be read, complete once all entries have been.</summary>
    public IReadOnlyList<Fault> Faults => _reading.Faults;

    /// <summary>Checks every entry whose facts can be read. Nothing is said of a field as a whole where its file has faults already.</summary>
    public IEnumerable<PlacedFinding> Run()
    {
        // Partners are read before what belongs to them.
        var ties = new Dictionary<string, KnownTie>();
        var context = new CheckContext { Glossary = _reading.Glossary, Ties = ties, Addresses = Addresses(), Titles = _reading.PageTitles() };
        foreach (var entry in _reading.Entries())
        {
            Entries++;
            if (_reading.HasFault(EntryFormat.FactsFileOf(entry)))
            {
                continue;
            }

            if (entry is Partner partner)
            {
                ties[partner.Slug] = KnownTie.Of(partner);
            }

            foreach (var placed in PlacedFinding.InFolder(folder, entry, EntryChecks.Of(entry, context)).Where(placed => placed.Finding.Start is not null || !_reading.HasFault(placed.Place.File)))
            {
                yield return placed;
            }
        }
    }

    private SiteAddresses Addresses()
    {
        var addresses = new SiteAddresses(_reading.FormerSlugs);
        foreach (var kind in Enum.GetValues<EntryKind>().Where(kind => kind != EntryKind.Photo))
        {
            foreach (var slug in _reading.Slugs(kind))
            {
                addresses.Add(kind, slug);
            }
        }

        return addresses;
    }
}
