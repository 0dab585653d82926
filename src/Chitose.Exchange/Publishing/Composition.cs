using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Publishing;

/// <summary>Puts together what becomes public: the draft's facts, its texts in the chosen languages, and the public texts in the others.</summary>
public static class Composition
{
    /// <param name="draft">The draft.</param>
    /// <param name="published">What is public now; null for an entry that is not.</param>
    /// <param name="languages">Languages to be taken from the draft.</param>
    public static Entry Of(Entry draft, Entry? published, IReadOnlyCollection<Language> languages)
    {
        var entry = EntryJson.Copy(draft);
        var madeFrom = new Dictionary<Language, string>(TranslationMarks.MadeFrom(draft));
        foreach (var language in Language.All.Where(language => !languages.Contains(language)))
        {
            entry.Texts.RemoveAll(text => text.Language == language);
            madeFrom.Remove(language);
        }

        if (published is not null)
        {
            var publicMarks = TranslationMarks.MadeFrom(published);
            foreach (var text in EntryJson.Copy(published).Texts.Where(text => !languages.Contains(text.Language)))
            {
                entry.Put(text);
                if (publicMarks.TryGetValue(text.Language, out var from))
                {
                    madeFrom[text.Language] = from;
                }
            }
        }

        TranslationMarks.Set(entry, madeFrom);
        return entry;
    }

    /// <summary>Translations made from the Japanese that is public now count as made from the new one: its author says the meaning is the same.</summary>
    public static void KeepMeaning(Entry entry, Entry published)
    {
        var was = SourceFingerprint.Of(published);
        foreach (var text in entry.Texts.Where(text => text.TranslatedFrom == was))
        {
            text.TranslatedFrom = null;
        }
    }

    /// <summary>An address that readers have known keeps leading to the entry for good (site conventions U5).</summary>
    internal static void RememberAddress(Entry entry, Entry? published)
    {
        if (published is not null)
        {
            entry.FormerSlugs = [.. published.FormerSlugs.Append(published.Slug).Where(slug => slug != entry.Slug).Distinct().Order(StringComparer.Ordinal)];
        }
    }
}
