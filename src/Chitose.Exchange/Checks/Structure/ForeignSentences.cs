using System.Buffers;
using System.Text.RegularExpressions;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A sentence in another language than its field. Letters alone do not always tell: English is known by its small words, and Chinese
/// in a Japanese text by a sentence of Chinese characters without any kana, which no Japanese sentence goes without. A title may name
/// a thing in Chinese characters alone, so only sentences of running text are judged. Also two languages in one line, the second in
/// brackets as a gloss; names in brackets are right.
/// </summary>
internal sealed partial class ForeignSentences : ICheck
{
    private const int ShortestChinese = 10;

    private static readonly SearchValues<char> ChineseWords = SearchValues.Create("的是在了与和于这为们，");

    private static readonly CheckRule Other = CheckRule.Error(RuleGroup.Structure, "text-language");
    private static readonly CheckRule Mixed = CheckRule.Warning(RuleGroup.Structure, "text-mixed");

    public IReadOnlyList<CheckRule> Rules { get; } = [Other, Mixed];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Fields.Where(field => field.Language != Language.English).SelectMany(field => Of(field).Take(20));

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        var plain = field.Plain;
        foreach (Match gloss in Gloss().Matches(plain))
        {
            if (gloss.Index > 0 && IsEnglishPhrase(gloss.Groups["words"].ValueSpan))
            {
                yield return field.FindAt(Mixed, gloss.Index, gloss.Length, null, ("words", gloss.Groups["words"].Value));
            }
        }

        foreach (var (start, length) in Sentences.Of(plain))
        {
            var sentence = plain.AsSpan(start, length);
            var letters = WritingSystem.Of(sentence);
            if (letters.Latin > 15 && letters.Latin * 10 >= letters.Letters * 9 && SmallWords().Count(sentence) >= 2)
            {
                yield return field.FindAt(Other, start, length);
            }
            else if (field.Language == Language.Japanese && IsChineseSentence(field, sentence, letters))
            {
                yield return field.FindAt(Other, start, length);
            }
        }
    }

    private static bool IsChineseSentence(CheckedField field, ReadOnlySpan<char> sentence, WritingSystem letters) =>
        field.Path.Name is FieldPath.Body or FieldPath.Summary or FieldPath.Lead or FieldPath.EasyJapanese or FieldPath.Alternative
        && letters is { Kana: 0, Han: >= ShortestChinese }
        && sentence[^1] == '。'
        && sentence.ContainsAny(ChineseWords);

    /// <summary>An English phrase, not a name: it begins with an article, or holds words that names do not.</summary>
    private static bool IsEnglishPhrase(ReadOnlySpan<char> words) => PhraseWords().IsMatch(words);

    [GeneratedRegex(@"[(（](?<words>[A-Za-z][A-Za-z0-9 ,.'’\-]{11,120})[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Gloss();

    [GeneratedRegex(@"^(?:An?|The) [a-z]|\b(?:with|between|since|from|program|exchange|ceremony|anniversary|visit|students|affiliation|agreement)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PhraseWords();

    [GeneratedRegex(@"\b(?:the|of|and|in|to|was|were|is|are|for|with|from|by|on|at|has|have|an|its|their|this|that)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SmallWords();
}
