using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// Japanese and Chinese end and part sentences with full-width signs, English, Korean and Thai with narrow ones (JIS X 4051, GB/T
/// 15834). A sign of the other kind was left by copying. Only signs with letters of the language on both sides, or at the end of a
/// sentence, are judged: 3.5, A. B. and quotations in another language are right.
/// </summary>
internal sealed partial class PunctuationWidth : ICheck
{
    private static readonly CheckRule Width = CheckRule.Warning(RuleGroup.Structure, "punctuation-width");
    private static readonly CheckRule Spaces = CheckRule.Note(RuleGroup.Structure, "spaces-double");

    public IReadOnlyList<CheckRule> Rules { get; } = [Width, Spaces];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Of(field).Take(20));

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        var isWide = field.Language == Language.Japanese || field.Language == Language.Chinese;
        foreach (Match match in (isWide ? Narrow() : Wide()).Matches(field.Plain))
        {
            var sign = match.Groups["sign"];
            if (isWide || !(IsWideLetter(field.Plain, sign.Index - 1) && IsWideLetter(field.Plain, sign.Index + 1)))
            {
                yield return field.FindAt(Width, sign.Index, sign.Length, Right(sign.Value, field, sign.Index), ("sign", sign.Value));
            }
        }

        foreach (Match match in DoubleSpaces().Matches(field.Plain))
        {
            yield return field.FindAt(Spaces, match.Index, match.Length, " ");
        }
    }

    private static string Right(string sign, CheckedField field, int index) => sign switch
    {
        "," => field.Language == Language.Chinese ? "，" : "、",
        "." => "。",
        "!" => "！",
        "?" => "？",
        "、" or "，" => Spaced(",", field, index),
        "。" or "．" => Spaced(".", field, index),
        "！" => Spaced("!", field, index),
        "？" => Spaced("?", field, index),
        "：" => Spaced(":", field, index),
        _ => Spaced(";", field, index),
    };

    private static string Spaced(string sign, CheckedField field, int index) =>
        index + 1 < field.Plain.Length && char.IsLetterOrDigit(field.Plain[index + 1]) ? $"{sign} " : sign;

    private static bool IsWideLetter(string plain, int index) => index >= 0 && index < plain.Length && (Letter.IsHanOrKana(plain[index]) || plain[index] is '」' or '「' or '『' or '』');

    [GeneratedRegex(@"(?<=[\u3041-\u30FF\u4E00-\u9FFF々〉》」』）])(?<sign>[,!?](?=[ ]?[\u3041-\u30FF\u4E00-\u9FFF「『（])|[.!?](?=[ ]?[\u3041-\u30FF\u4E00-\u9FFF「『（]|\s*$))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Narrow();

    [GeneratedRegex("(?<sign>[，。、！？：；．])", RegexOptions.CultureInvariant)]
    private static partial Regex Wide();

    [GeneratedRegex(@"(?<=[^\s])[ ]{2,}(?=[^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpaces();
}
