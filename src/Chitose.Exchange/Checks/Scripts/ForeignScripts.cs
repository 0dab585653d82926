using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;
using ICU4N.Globalization;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// A text is written in the letters of its language (site conventions A4): katakana in the Korean place, as the brochure has it, is read
/// by nobody. Foreign names may stand in brackets or quotation marks; Latin letters may stand anywhere, but not whole sentences of them.
/// </summary>
internal sealed partial class ForeignScripts : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Foreign = CheckRule.Error(RuleGroup.Scripts, "script-foreign");
    private static readonly CheckRule Untranslated = CheckRule.Error(RuleGroup.Scripts, "script-untranslated");

    private static readonly Dictionary<Language, int[]> Own = new()
    {
        [Language.Japanese] = [UScript.Han, UScript.Hiragana, UScript.Katakana, UScript.Latin],
        [Language.English] = [UScript.Latin],
        [Language.Chinese] = [UScript.Han, UScript.Latin],
        [Language.Korean] = [UScript.Hangul, UScript.Latin],
        [Language.Thai] = [UScript.Thai, UScript.Latin],
    };

    public IReadOnlyList<CheckRule> Rules { get; } = [Foreign, Untranslated];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => ForeignRuns(field).Take(MostFindings).Concat(LatinSentences(field).Take(MostFindings)));

    private static IEnumerable<Finding> ForeignRuns(CheckedField field)
    {
        var plain = field.Plain;
        var own = Own[field.Language];
        var (start, end) = (-1, 0);
        for (var i = 0; i <= plain.Length; i++)
        {
            var isForeign = i < plain.Length && IsForeign(plain, i, own);
            if (isForeign && start < 0)
            {
                start = i;
            }

            if (isForeign)
            {
                end = i + 1;
            }
            else if (start >= 0 && (i == plain.Length || EndsRun(plain, i, own)))
            {
                if ((!Enclosure.Marks(plain, start, end - start) || IsAmongKorean(plain, start, end)) && !IsSymbol(plain, start, end))
                {
                    yield return field.FindAt(Foreign, start, end - start);
                }

                start = -1;
            }
        }
    }

    private static bool IsForeign(string plain, int at, int[] own)
    {
        var letter = plain[at];
        if (letter < 0x80 || char.IsLowSurrogate(letter))
        {
            return false;
        }

        var script = Rune.TryGetRuneAt(plain, at, out var rune) ? Letter.Script(rune.Value) : UScript.Unknown;
        return script is not (UScript.Common or UScript.Inherited or UScript.Unknown) && !own.Contains(script);
    }

    /// <summary>Spaces and marks between two foreign words belong to them; words of the language do not.</summary>
    private static bool EndsRun(string plain, int at, int[] own)
    {
        var letter = plain[at];
        return letter is '\n' or '(' or '（' or '。' or '、' or '「' or '『' or '“' || (char.IsLetterOrDigit(letter) && letter is not ('ー' or '々'))
            || (char.IsWhiteSpace(letter) && (at + 1 >= plain.Length || !IsForeign(plain, at + 1, own)));
    }

    /// <summary>(レイワ 원년) is Korean with a word of Japanese in it, not a Japanese name beside a Korean one.</summary>
    private static bool IsAmongKorean(string plain, int start, int end) =>
        Letter.IsKana(plain[start]) && end + 1 < plain.Length && plain[end] == ' ' && Letter.IsHangul(plain[end + 1])
        && Enclosure.Around(plain, start, end - start) is { Opener: '(' or '（' } inside && inside.Start == start;

    /// <summary>A letter that stands alone as a sign: π, Ω.</summary>
    private static bool IsSymbol(string plain, int start, int end) => end - start == 1 && Letter.Script(plain[start]) == UScript.Greek;

    private static IEnumerable<Finding> LatinSentences(CheckedField field)
    {
        if (field.Language == Language.English)
        {
            yield break;
        }

        foreach (Match letters in LatinWithin().Matches(field.Plain))
        {
            yield return field.FindAt(Foreign, letters.Index, letters.Length);
        }

        foreach (Match words in LatinWords().Matches(field.Plain))
        {
            var all = words.Groups["word"].Captures;
            var small = all.Count(word => char.IsAsciiLetterLower(word.Value[0]));
            var isMarked = Enclosure.Around(field.Plain, words.Index, words.Length) is not null;
            var isAlone = IsAlone(field.Plain, words.Index, words.Length);
            if (isMarked ? all.Count >= 6 && small >= 3 : (all.Count >= 4 && small >= 2) || (isAlone && (all.Count >= 4 || (all.Count >= 2 && small >= 1))))
            {
                yield return field.FindAt(Untranslated, words.Index, words.Length);
            }
        }
    }

    /// <summary>Whether no other letters stand in the line.</summary>
    private static bool IsAlone(string plain, int start, int length)
    {
        var from = plain.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var to = plain.IndexOf('\n', start + length) is var end and >= 0 ? end : plain.Length;
        return start - from < 200 && to - start - length < 200
            && !plain[Math.Min(from, start)..start].Any(letter => char.IsLetter(letter) && !Letter.IsLatin(letter))
            && !plain[(start + length)..to].Any(letter => char.IsLetter(letter) && !Letter.IsLatin(letter));
    }

    /// <summary>A small letter or two in the middle of a word, as in 지토se세: a slip of the keyboard.</summary>
    [GeneratedRegex(@"(?<=[가-힣])[a-z]{1,2}(?=[가-힣])|(?<=[ก-๎])[a-z]{1,2}(?=[ก-๎])|(?<=[ァ-ヺー])[a-z]{1,2}(?=[ァ-ヺー])|(?<=[\p{IsCJKUnifiedIdeographs}])[a-z](?=[\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWithin();

    [GeneratedRegex(@"(?<![\w@/.-])(?<word>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]*)(?:[ ,;:&0-9]{1,6}(?<word>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]*)){1,40}", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWords();
}
