using System.Buffers;
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
    private const int ShortestThaiPhrase = 30;

    /// <summary>With these begins what is doubled on purpose; so are verbs of two letters, 讨论讨论.</summary>
    private const string DoubledInChinese = "一每天";
    private const string DoubledInJapanese = "一毎何次";

    private static readonly SearchValues<char> JapaneseLetters = SearchValues.Create(
        [.. Enumerable.Range('\u3041', '\u30FF' - '\u3041' + 1).Concat(Enumerable.Range('\u4E00', '\u9FFF' - '\u4E00' + 1)).Select(letter => (char)letter)]);

    private static readonly CheckRule Word = CheckRule.Warning(RuleGroup.Structure, "word-twice");
    private static readonly CheckRule Sentence = CheckRule.Warning(RuleGroup.Structure, "sentence-twice");

    public IReadOnlyList<CheckRule> Rules { get; } = [Word, Sentence];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Words(field).Take(20).Concat(SameSentences(field).Take(20)));

    private static IEnumerable<Finding> Words(CheckedField field)
    {
        foreach (var (start, length, gap) in DoublesOf(field))
        {
            var word = field.Plain.Substring(start, length);
            yield return field.FindAt(Word, start, length + gap + length, word, ("words", word));
        }
    }

    /// <returns>Words that stand twice, their lengths, and what is between.</returns>
    private static IEnumerable<(int Start, int Length, int Gap)> DoublesOf(CheckedField field) => field.Language.Segment switch
    {
        "en" => Spaced(English(), field.Plain),
        "ko" => Spaced(Korean(), field.Plain),
        "th" => Joined(field.Plain, 6, 24, static word => !word.ContainsAnyExceptInRange('\u0E01', '\u0E4E')).Concat(ThaiPhrases(field.Plain)),
        "zh" => Joined(field.Plain, 3, 12, static word => !word.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !DoubledInChinese.Contains(word[0])),
        _ => Joined(field.Plain, 2, 12, IsJapaneseWord).Concat(ObjectMarks(field.Plain)),
    };

    private static IEnumerable<(int Start, int Length, int Gap)> Spaced(Regex pattern, string plain) =>
        from Match match in pattern.Matches(plain)
        let word = match.Groups["word"].Length
        select (match.Index, word, match.Length - word - word);

    private static IEnumerable<(int Start, int Length, int Gap)> Joined(string plain, int shortest, int longest, Func<ReadOnlySpan<char>, bool> isWord) =>
        Doubles.In(plain, shortest, longest, isWord).Select(found => (found.Start, found.Length, 0));

    /// <summary>Thai parts phrases by spaces; a whole phrase as long as this is no name.</summary>
    private static IEnumerable<(int Start, int Length, int Gap)> ThaiPhrases(string plain)
    {
        var (start, length) = (0, 0);
        foreach (var phrase in Sentences.Phrases(plain))
        {
            if (length >= ShortestThaiPhrase && phrase.Length == length && phrase.Start == start + length + 1 && plain[phrase.Start - 1] == ' '
                && plain.AsSpan(start, length).SequenceEqual(plain.AsSpan(phrase.Start, length)))
            {
                yield return (start, length, 1);
            }

            (start, length) = phrase;
        }
    }

    /// <summary>Two kanji and what follows them, or four katakana; but 一歩一歩, 毎日毎日 and the like are right.</summary>
    private static bool IsJapaneseWord(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('\u30A1', '\u30FC')
            ? word.Length >= 4
            : !DoubledInJapanese.Contains(word[0]) && !word[..2].ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !word.ContainsAnyExcept(JapaneseLetters);

    private static IEnumerable<(int Start, int Length, int Gap)> ObjectMarks(string plain)
    {
        for (var at = plain.IndexOf("をを", StringComparison.Ordinal); at >= 0; at = plain.IndexOf("をを", at + 2, StringComparison.Ordinal))
        {
            yield return (at, 1, 0);
        }
    }

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
}
