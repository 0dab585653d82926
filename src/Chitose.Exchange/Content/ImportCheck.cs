using Chitose.Exchange.Checks;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Content;

/// <summary>Runs the checks over content that is to be imported, against itself and what the store holds besides.</summary>
public sealed class ImportCheck(CheckDesk desk)
{
    public async Task<IReadOnlyList<PlacedFinding>> FindAsync(ContentSet content, string folder, CancellationToken cancel)
    {
        var store = await desk.WholeContextAsync(cancel);
        var ties = new Dictionary<string, KnownTie>(store.Ties);
        foreach (var partner in content.Entries.OfType<Partner>())
        {
            ties[partner.Slug] = KnownTie.Of(partner);
        }

        foreach (var page in content.Entries.OfType<Page>())
        {
            page.Texts.ForEach(text => store.Titles?.Add(page.Slug, text.Language, text.Title));
        }

        foreach (var entry in content.Entries)
        {
            store.Addresses?.Add(entry.Kind, entry.Slug);
            foreach (var former in entry.FormerSlugs)
            {
                store.Addresses?.AddFormer(entry.Kind, former, entry.Slug);
            }
        }

        var context = new CheckContext { Glossary = content.Glossary, Ties = ties, Addresses = store.Addresses, Titles = store.Titles };
        return [.. content.Entries.SelectMany(entry => PlacedFinding.InFolder(folder, entry, EntryChecks.Of(entry, context)))];
    }
}
