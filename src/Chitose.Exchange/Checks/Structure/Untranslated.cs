using System.Text;
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
        var source = entry.Source is { } text ? text.Fields.SelectMany(SentencesOf).ToHashSet() : [];
        foreach (var field in entry.Translations.SelectMany(translation => translation.Fields))
        {
            var plain = Folded(field.Plain);
            if (entry.Source?.Field(field.Path.Name) is { } japanese && Folded(japanese.Plain) == plain)
            {
                if (!MayBeShared(field.Plain.Trim(), field.Language))
                {
                    yield return field.FindAt(Japanese, 0, field.Plain.Length);
                }

                continue;
            }

            if (IsElsewhere(entry, field, plain) && (!MayBeShared(field.Plain.Trim(), field.Language) || IsEnglish(entry, field)))
            {
                yield return field.FindAt(Same, 0, field.Plain.Length);
                continue;
            }

            foreach (var (start, length) in Sentences.Of(field.Plain).Where(sentence => sentence.Length >= ShortestSentence).Take(400))
            {
                var sentence = Folded(field.Plain.Substring(start, length));
                if (source.Contains(sentence) && !MayBeShared(field.Plain.Substring(start, length), field.Language))
                {
                    yield return field.FindAt(Japanese, start, length);
                }
            }
        }
    }

    private static bool IsElsewhere(CheckedEntry entry, CheckedField field, string plain) =>
        entry.Translations.Any(other => other.Language.Order < field.Language.Order && other.Field(field.Path.Name) is { } same && Folded(same.Plain) == plain);

    /// <summary>Even a short name in Latin letters is English where the Japanese writes it with letters of its own.</summary>
    private static bool IsEnglish(CheckedEntry entry, CheckedField field) =>
        field.Language != Language.English
        && WritingSystem.Of(field.Plain) is { Latin: > 0, Han: 0, Kana: 0 }
        && entry.Source?.Field(field.Path.Name) is { } japanese
        && WritingSystem.Of(japanese.Plain) is ({ Kana: > 0 } or { Han: > 0 });

    private static IEnumerable<string> SentencesOf(CheckedField field) => Sentences.Of(field.Plain).Where(sentence => sentence.Length >= ShortestSentence).Select(sentence => Folded(field.Plain.Substring(sentence.Start, sentence.Length)));

    /// <summary>Whether these words may be right in both languages.</summary>
    private static bool MayBeShared(string words, Language language)
    {
        var letters = WritingSystem.Of(words);
        return letters switch
        {
            { Kana: > 0 } or { Hangul: > 0 } or { Thai: > 0 } => false,
            { Han: > 0 } => language == Language.Chinese && letters.Han <= LongestSharedName && !words.EndsWith('。'),
            { Latin: > 0 } => language == Language.English || words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostSharedWords,
            _ => true,
        };
    }

    /// <summary>Without what differs by width, spaces and case alone.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }
}
