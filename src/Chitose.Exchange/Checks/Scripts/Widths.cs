using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// Letters in the form in which they are compared and searched: half-width katakana and full-width Latin letters (in languages that write narrow, digits too) stand for the ordinary
/// ones, and a letter with its marks is one character (Unicode Normalization Form C).
/// </summary>
internal sealed partial class Widths : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Width = CheckRule.Warning(RuleGroup.Scripts, "script-width");
    private static readonly CheckRule Wide = CheckRule.Note(RuleGroup.Scripts, "script-wide-letters");
    private static readonly CheckRule Composed = CheckRule.Warning(RuleGroup.Scripts, "script-composed");

    public IReadOnlyList<CheckRule> Rules { get; } = [Width, Wide, Composed];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field =>
    {
        var isWide = field.Language == Language.Japanese || field.Language == Language.Chinese;
        return Unusual(field, Width, HalfKana())
            .Concat(Unusual(field, isWide ? Wide : Width, WideLetters()))
            .Concat(isWide ? [] : WideMarks().Matches(field.Plain).Take(MostFindings).Select(found => field.FindAt(Width, found.Index, found.Length, Narrow(found.Value))))
            .Concat(Decomposed(field).Take(MostFindings))
            .Concat(LooseJamo().Matches(field.Plain).Take(MostFindings).Select(found => field.FindAt(Composed, found.Index, found.Length)));
    });

    private static string Narrow(string marks) => marks.Replace('。', '.').Replace('、', ',').Normalize(NormalizationForm.FormKC);

    private static IEnumerable<Finding> Unusual(CheckedField field, CheckRule rule, Regex letters) =>
        letters.Matches(field.Plain).Take(MostFindings).Select(found => field.FindAt(rule, found.Index, found.Length, found.Value.Normalize(NormalizationForm.FormKC)));

    private static IEnumerable<Finding> Decomposed(CheckedField field)
    {
        var written = field.Written;
        if (!IsText(written) || written.IsNormalized(NormalizationForm.FormC))
        {
            yield break;
        }

        for (var i = 0; i < written.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(written, i);
            var element = written.Substring(i, length);
            if (element.Normalize(NormalizationForm.FormC) is var composed && composed != element)
            {
                yield return field.FindWritten(Composed, i, length, composed);
            }

            i += length;
        }
    }

    /// <summary>What holds halves of characters cannot be normalized.</summary>
    private static bool IsText(string written)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsHighSurrogate(written[i]) && i + 1 < written.Length && char.IsLowSurrogate(written[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(written[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A Korean letter left over within a word, as 지ㅌ토세: a slip of the keyboard.</summary>
    [GeneratedRegex(@"(?<=[가-힣])[ㄱ-ㅣ]+(?=[가-힣])", RegexOptions.CultureInvariant)]
    private static partial Regex LooseJamo();

    [GeneratedRegex(@"[，。、；：！？]+|[０-９]+(?:[，．][０-９]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex WideMarks();

    [GeneratedRegex(@"[ｦ-ﾝ][ｦ-ﾟ]*", RegexOptions.CultureInvariant)]
    private static partial Regex HalfKana();

    [GeneratedRegex(@"[Ａ-Ｚａ-ｚ]{3,}(?:[ 　]?[Ａ-Ｚａ-ｚ]+)*|(?<=[A-Za-z])[Ａ-Ｚａ-ｚ]|[Ａ-Ｚａ-ｚ](?=[A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex WideLetters();
}
