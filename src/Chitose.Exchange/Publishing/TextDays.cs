using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Publishing;

/// <summary>
/// On which day each language of an entry last changed for its readers (site conventions S2): in its own words, or in facts, which
/// every language tells.
/// </summary>
internal static class TextDays
{
    /// <summary>Facts that the entry's own page does not tell.</summary>
    private static readonly HashSet<string> Untold = ["slug", "formerSlugs", "brochure", "order", "sortDate", "isWithheld"];

    /// <summary>What staff publish is dated by the day on which they do.</summary>
    public static void Set(Entry entry, Entry? published, DateOnly today)
    {
        var changed = ChangedLanguages(published, entry);
        foreach (var text in entry.Texts)
        {
            text.Updated = changed.Contains(text.Language) ? today : published!.TextIn(text.Language)!.Updated;
        }
    }

    /// <summary>
    /// What comes with days of its own keeps them, as files do, unless a change would be dated no later than what it changes. Where
    /// nothing has changed the day never goes back, so that the same files can be imported again.
    /// </summary>
    public static void Keep(Entry entry, Entry before, DateOnly today)
    {
        var changed = ChangedLanguages(before, entry);
        foreach (var text in entry.Texts)
        {
            if (before.TextIn(text.Language) is { } old && text.Updated <= old.Updated)
            {
                text.Updated = changed.Contains(text.Language) ? today : old.Updated;
            }
        }
    }

    private static IReadOnlyCollection<Language> ChangedLanguages(Entry? before, Entry after)
    {
        var comparison = EntryComparison.Between(before, after);
        return comparison.Facts.Any(change => !Untold.Contains(change.Path.Name)) ? Language.All : comparison.Languages;
    }
}
