using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A word or a sentence that stands twice, as cutting and pasting leaves it. Languages double words on purpose too (いろいろ, ต่าง ๆ,
/// "had had"), so only what no language doubles is found: whole words of at least three letters, and longer stretches of Japanese,
/// Chinese and Thai.
/// </summary>
internal sealed partial class Repetitions : ICheck
{
    private const int ShortestSentence = 15;
    private const int LongestThaiName = 40;

    private static readonly CheckRule Word = CheckRule.Warning(RuleGroup.Structure, "word-twice");
    private static readonly CheckRule Sentence = CheckRule.Warning(RuleGroup.Structure, "sentence-twice");

    public IReadOnlyList<CheckRule> Rules { get; } = [Word, Sentence];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Words(field).Take(20).Concat(SameSentences(field).Take(20)));

    private static IEnumerable<Finding> Words(CheckedField field)
    {
        foreach (Match match in PatternOf(field.Language).Matches(field.Plain))
        {
            yield return field.FindAt(Word, match.Index, match.Length, match.Groups["word"].Value, ("words", match.Groups["word"].Value));
        }
    }

    private static Regex PatternOf(Language language) => language.Segment switch
    {
        "en" => English(),
        "ko" => Korean(),
        "th" => Thai(),
        "zh" => Chinese(),
        _ => Japanese(),
    };

    private static IEnumerable<Finding> SameSentences(CheckedField field)
    {
        var seen = new HashSet<string>();
        foreach (var (start, length) in field.Language == Language.Thai ? Sentences.Phrases(field.Plain).Where(phrase => phrase.Length >= LongestThaiName) : Sentences.Of(field.Plain))
        {
            if (length >= ShortestSentence && !seen.Add(field.Plain.Substring(start, length)))
            {
                yield return field.FindAt(Sentence, start, length);
            }
        }
    }

    [GeneratedRegex(@"\b(?<word>(?!(?:had|that|very|many|much|long|more|blah|bye|pom|chop|knock|win|yum)\b)[a-z]{2,20}) \k<word>\b", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<![가-힣])(?<word>[가-힣]{3,10}) \k<word>(?![가-힣])", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    /// <summary>Thai parts phrases by spaces; a whole phrase as long as this is no name.</summary>
    [GeneratedRegex(@"(?<word>[\u0E01-\u0E4E]{6,24})\k<word>|(?<![^\s])(?<word>[\u0E01-\u0E4E]{30,200})[ ]\k<word>(?![^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Thai();

    /// <summary>Verbs of two letters are doubled on purpose: 讨论讨论.</summary>
    [GeneratedRegex(@"(?<word>(?![一每天])[\u4E00-\u9FFF]{3,12})\k<word>", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    /// <summary>一歩一歩, 毎日毎日 and the like are right.</summary>
    [GeneratedRegex(@"(?<word>(?![一毎何次])[\u4E00-\u9FFF]{2}[\u3041-\u30FF\u4E00-\u9FFF]{0,10}|[\u30A1-\u30FC]{4,12})\k<word>|(?<word>を)を", RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();
}
