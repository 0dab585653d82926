using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Keeps true what each translation says about the Japanese it was made from, when the Japanese beside it changes. A change that is
/// undone leaves no mark, since only content is compared.
/// </summary>
public static class TranslationMarks
{
    /// <summary>What each translation was made from, whether it says so itself or stands beside its Japanese.</summary>
    public static IReadOnlyDictionary<Language, string> MadeFrom(Entry entry)
    {
        var beside = SourceFingerprint.Of(entry);
        return entry.Texts
            .Where(text => !text.Language.IsSource)
            .Select(text => (text.Language, From: text.TranslatedFrom ?? beside))
            .Where(pair => pair.From is not null)
            .ToDictionary(pair => pair.Language, pair => pair.From!);
    }

    /// <summary>Marks the translations of an entry by what they were made from; a translation not named counts as made from the Japanese beside it.</summary>
    public static void Set(Entry entry, IReadOnlyDictionary<Language, string> madeFrom)
    {
        var beside = SourceFingerprint.Of(entry);
        foreach (var text in entry.Texts.Where(text => !text.Language.IsSource))
        {
            text.TranslatedFrom = madeFrom.TryGetValue(text.Language, out var from) && from != beside ? from : null;
        }
    }

    /// <summary>
    /// Marks the translations of an entry whose Japanese may have been changed since <paramref name="before"/>. A translation that
    /// was itself changed, and says nothing, was made from the Japanese of now.
    /// </summary>
    public static void Follow(Entry before, Entry after)
    {
        var was = SourceFingerprint.Of(before);
        var madeFrom = new Dictionary<Language, string>();
        foreach (var text in after.Texts.Where(text => !text.Language.IsSource))
        {
            var isUntouched = before.TextIn(text.Language) is { } old && SaysTheSame(old, text);
            if ((text.TranslatedFrom ?? (isUntouched ? was : null)) is { } from)
            {
                madeFrom[text.Language] = from;
            }
        }

        Set(after, madeFrom);
    }

    /// <summary>
    /// What each translation was made from after two people's work has been joined: the claim that was changed stands; where both
    /// were, the careful one, which is not that it was made from the Japanese of now.
    /// </summary>
    public static IReadOnlyDictionary<Language, string> Joined(Entry? basis, Entry mine, Entry theirs, string? now)
    {
        var was = basis is null ? new Dictionary<Language, string>() : MadeFrom(basis);
        var (my, their) = (MadeFrom(mine), MadeFrom(theirs));
        return my.Keys.Union(their.Keys).ToDictionary(language => language, language =>
        {
            var (b, m, t) = (was.GetValueOrDefault(language), my.GetValueOrDefault(language), their.GetValueOrDefault(language));
            return m is null || (m == b && t is not null) ? t! : t is null || t == b || m != now ? m : t;
        });
    }

    /// <summary>Whether two texts of one language hold the same words.</summary>
    public static bool SaysTheSame(EntryText one, EntryText other) =>
        FieldValues.WordsOf(one) is var words && FieldValues.WordsOf(other) is var others
        && words.Count == others.Count && words.All(word => FieldValues.AreEqual(word.Value, others.GetValueOrDefault(word.Key)));
}
