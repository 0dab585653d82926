using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// Letters that look like another: a Cyrillic а in Anchorage, the number 一 for the long mark of ノルウェー, 力 for カ (Unicode Technical
/// Standard 39). Readers see nothing, but searches, screen readers and readings go wrong.
/// </summary>
internal sealed partial class LookAlikes : ICheck
{
    private const int MostFindings = 20;

    private const string Strange = "АВЕКМНОРСТХУІЈЅаеорсухіјѕԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαιυν";
    private const string Latin = "ABEKMHOPCTXYIJSaeopcyxijsdqwhABEZHIKMNOPTYXoaiuv";

    private static readonly Dictionary<char, char> Kana = new()
    {
        ['一'] = 'ー',
        ['─'] = 'ー',
        ['−'] = 'ー',
        ['－'] = 'ー',
        ['―'] = 'ー',
        ['二'] = 'ニ',
        ['力'] = 'カ',
        ['口'] = 'ロ',
        ['八'] = 'ハ',
        ['工'] = 'エ',
        ['夕'] = 'タ',
        ['卜'] = 'ト',
        ['千'] = 'チ',
        ['べ'] = 'ベ',
        ['ぺ'] = 'ペ',
        ['つ'] = 'ツ',
        ['っ'] = 'ッ',
        ['ゃ'] = 'ャ',
        ['ゅ'] = 'ュ',
        ['ょ'] = 'ョ',
        ['ぁ'] = 'ァ',
        ['ぃ'] = 'ィ',
        ['ぇ'] = 'ェ',
        ['ぉ'] = 'ォ',
        ['ぷ'] = 'プ',
        ['ぱ'] = 'パ',
        ['ぐ'] = 'グ',
    };

    private static readonly CheckRule LookAlike = CheckRule.Error(RuleGroup.Scripts, "script-lookalike");

    public IReadOnlyList<CheckRule> Rules { get; } = [LookAlike];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Find(field).Take(MostFindings));

    private static IEnumerable<Finding> Find(CheckedField field)
    {
        foreach (Match word in MixedWord().Matches(field.Plain))
        {
            yield return field.FindAt(LookAlike, word.Index, word.Length, Mended(word.Value, Strange, Latin));
        }

        foreach (Match number in LettersInNumber().Matches(field.Plain))
        {
            yield return field.FindAt(LookAlike, number.Index, number.Length, Mended(number.Value, "lIOo", "1100"));
        }

        if (field.Language != Language.Japanese)
        {
            yield break;
        }

        foreach (Match word in InKatakana().Matches(field.Plain))
        {
            var sign = word.Groups["sign"];
            yield return field.FindAt(LookAlike, sign.Index, sign.Length, Kana[sign.Value[0]].ToString());
        }

        foreach (Match word in BeforeKatakana().Matches(field.Plain))
        {
            yield return field.FindAt(LookAlike, word.Index, 1, Kana[word.Value[0]].ToString());
        }

        foreach (Match sign in LongMarkAsNumber().Matches(field.Plain))
        {
            yield return field.FindAt(LookAlike, sign.Index, sign.Length, "一");
        }

        foreach (Match word in KatakanaAsHan().Matches(field.Plain))
        {
            yield return field.FindAt(LookAlike, word.Index, word.Length, Mended(word.Value, "ロカエニ", "口力工二"));
        }

        foreach (Match sign in LoneKatakanaHe().Matches(field.Plain))
        {
            yield return field.FindAt(LookAlike, sign.Index, sign.Length, "へ");
        }
    }

    private static string Mended(string word, string wrong, string right)
    {
        var mended = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            mended.Append(wrong.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0 ? right[place] : letter);
        }

        return mended.ToString();
    }

    [GeneratedRegex(@"(?<!\w)(?=\w*[A-Za-z])(?=\w*[\u0370-\u03FF\u0400-\u052F])[A-Za-zÀ-ɏ\u0370-\u03FF\u0400-\u052F]{2,60}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MixedWord();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:l[0-9]{2,4}|[0-9]{1,3}[lOoI][0-9]{1,3}|[0-9]{2,3}[lOoI](?=年|년|月|日|周|주|人|回))(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LettersInNumber();

    /// <summary>Between two katakana, but not 一 of 一覧 nor 二 of 二カ国.</summary>
    [GeneratedRegex(@"(?<=[ァ-ヺー])(?<sign>[一─−－―二力口八工夕卜千べぺつっゃゅょぁぃぇぉぷぱぐ])(?=[ァ-ヺー])(?![一二八千][カヶケヵ][国所月年条町村地寺])", RegexOptions.CultureInvariant)]
    private static partial Regex InKatakana();

    /// <summary>力ツラ: no word begins with 力 or 卜 and goes on in katakana; 口コミ, 八ヶ岳 and 夕ベ do.</summary>
    [GeneratedRegex(@"(?<![\p{IsCJKUnifiedIdeographs}ァ-ヺー])[力卜](?=[ァ-ヺー]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeKatakana();

    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}])ー(?=[\p{IsCJKUnifiedIdeographs}])", RegexOptions.CultureInvariant)]
    private static partial Regex LongMarkAsNumber();

    [GeneratedRegex(@"(?:[人入出窓河戸港]ロ|[協努能体学魅活]カ|[大人加]エ(?=[場事業])|エ[場業](?![ァ-ヺ]))(?![ァ-ヺー])", RegexOptions.CultureInvariant)]
    private static partial Regex KatakanaAsHan();

    [GeneratedRegex(@"(?<=[ぁ-ん\p{IsCJKUnifiedIdeographs}])ヘ(?=[ぁ-ん\p{IsCJKUnifiedIdeographs}、。])", RegexOptions.CultureInvariant)]
    private static partial Regex LoneKatakanaHe();
}
