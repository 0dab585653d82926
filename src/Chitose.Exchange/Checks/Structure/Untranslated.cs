using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A translation is no copy. A field or a sentence that is, letter by letter, the Japanese has not been translated; one that is the same
/// as in another language was put into the wrong field. Names are written alike in several languages, and numbers in all: short ones in
/// Chinese characters are right in Japanese and Chinese, and words in Latin letters are in any language up to a few.
/// </summary>
internal sealed class Untranslated : ICheck
{
    /// <summary>千歳市国際・友好都市交流協会 and the like are written alike in Japanese and Chinese; a sentence is longer.</summary>
    private const int LongestSharedName = 16;
    private const int MostSharedWords = 2;
    private const int ShortestSentence = 2;

    private static readonly CheckRule Japanese = CheckRule.Error(RuleGroup.Structure, "text-untranslated");
    private static readonly CheckRule Same = CheckRule.Warning(RuleGroup.Structure, "text-same");

    public IReadOnlyList<CheckRule> Rules { get; } = [Japanese, Same];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        var whole = entry.Fields.ToDictionary(field => field, field => Folded(field.Plain).ToString());
        var source = (entry.Source is { } text ? text.Fields.SelectMany(SentencesOf).ToHashSet() : []).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var field in entry.Translations.SelectMany(translation => translation.Fields))
        {
            if (entry.Source?.Field(field.Path.Name) is { } japanese && whole[japanese] == whole[field])
            {
                if (!MayBeShared(field.Plain.AsSpan().Trim(), field.Language))
                {
                    yield return field.FindAt(Japanese, 0, field.Plain.Length);
                }

                continue;
            }

            if (IsElsewhere(entry, field, whole) && (!MayBeShared(field.Plain.AsSpan().Trim(), field.Language) || IsEnglish(entry, field)))
            {
                yield return field.FindAt(Same, 0, field.Plain.Length);
                continue;
            }

            foreach (var (start, length) in Sentences.Of(field.Plain).Where(sentence => sentence.Length >= ShortestSentence).Take(400))
            {
                if (source.Contains(Folded(field.Plain.AsSpan(start, length))) && !MayBeShared(field.Plain.AsSpan(start, length), field.Language))
                {
                    yield return field.FindAt(Japanese, start, length);
                }
            }
        }
    }

    private static bool IsElsewhere(CheckedEntry entry, CheckedField field, Dictionary<CheckedField, string> whole) =>
        entry.Translations.Any(other => other.Language.Order < field.Language.Order && other.Field(field.Path.Name) is { } same && whole[same] == whole[field]);

    /// <summary>Even a short name in Latin letters is English where the Japanese writes it with letters of its own.</summary>
    private static bool IsEnglish(CheckedEntry entry, CheckedField field) =>
        field.Language != Language.English
        && WritingSystem.Of(field.Plain) is { Latin: > 0, Han: 0, Kana: 0 }
        && entry.Source?.Field(field.Path.Name) is { } japanese
        && WritingSystem.Of(japanese.Plain) is ({ Kana: > 0 } or { Han: > 0 });

    private static IEnumerable<string> SentencesOf(CheckedField field) => Sentences.Of(field.Plain).Where(sentence => sentence.Length >= ShortestSentence).Select(sentence => Folded(field.Plain.AsSpan(sentence.Start, sentence.Length)).ToString());

    /// <summary>Whether these words may be right in both languages.</summary>
    private static bool MayBeShared(ReadOnlySpan<char> words, Language language)
    {
        var letters = WritingSystem.Of(words);
        return letters switch
        {
            { Kana: > 0 } or { Hangul: > 0 } or { Thai: > 0 } => false,
            { Han: > 0 } => language == Language.Chinese && letters.Han <= LongestSharedName && !words.EndsWith('。'),
            { Latin: > 0 } => language == Language.English || WordCount(words) <= MostSharedWords,
            _ => true,
        };
    }

    private static int WordCount(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var word in words.Split(' '))
        {
            count += words[word].IsEmpty ? 0 : 1;
        }

        return count;
    }

    /// <summary>Without what differs by width, spaces and case alone.</summary>
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded[length++] = letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : char.ToLowerInvariant(letter);
            }
        }

        return folded.AsSpan(0, length);
    }
}
