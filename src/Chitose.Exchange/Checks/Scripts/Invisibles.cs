using System.Globalization;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// Characters that nobody sees but searches, screen readers and line breaks stumble over, and characters that are no text at all: what
/// is left of a text that was read in the wrong encoding, private characters, halves of characters.
/// </summary>
internal sealed partial class Invisibles : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Invisible = CheckRule.Warning(RuleGroup.Scripts, "script-invisible");
    private static readonly CheckRule Broken = CheckRule.Error(RuleGroup.Scripts, "script-broken");

    public IReadOnlyList<CheckRule> Rules { get; } = [Invisible, Broken];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Hidden(field).Take(MostFindings).Concat(NoText(field).Take(MostFindings)));

    private static IEnumerable<Finding> Hidden(CheckedField field)
    {
        var written = field.Written;
        for (var i = 0; i < written.Length; i++)
        {
            if (IsInvisible(written[i]) && !JoinsEmoji(written, i))
            {
                var start = i;
                while (i + 1 < written.Length && IsInvisible(written[i + 1]))
                {
                    i++;
                }

                yield return field.FindWritten(Invisible, start, i + 1 - start, "", ("code", $"U+{((int)written[start]).ToString("X4", CultureInfo.InvariantCulture)}"));
            }
        }
    }

    private static IEnumerable<Finding> NoText(CheckedField field)
    {
        var written = field.Written;
        for (var i = 0; i < written.Length; i++)
        {
            var letter = written[i];
            if (char.IsHighSurrogate(letter) && i + 1 < written.Length && char.IsLowSurrogate(written[i + 1]))
            {
                if (char.ConvertToUtf32(letter, written[i + 1]) >= 0xF0000)
                {
                    yield return field.FindWritten(Broken, i, 2);
                }

                i++;
            }
            else if (char.IsSurrogate(letter) || letter is '\uFFFD' or >= '\uE000' and <= '\uF8FF')
            {
                yield return field.FindWritten(Broken, i, 1);
            }
        }

        foreach (Match garbled in Garbled().Matches(written))
        {
            yield return field.FindWritten(Broken, garbled.Index, garbled.Length);
        }
    }

    private static bool IsInvisible(char letter) => letter switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' => true,
        < '\u007F' => false,
        <= '\u009F' or '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\uFFF9' and <= '\uFFFB' => true,
        _ => false,
    };

    /// <summary>👨‍👩‍👧 is three signs joined by what is invisible.</summary>
    private static bool JoinsEmoji(string written, int at) =>
        written[at] == '\u200D' && at > 0 && at + 1 < written.Length
        && (char.IsLowSurrogate(written[at - 1]) || written[at - 1] is '\uFE0F' or >= '\u2600' and <= '\u27BF')
        && (char.IsHighSurrogate(written[at + 1]) || written[at + 1] is >= '\u2600' and <= '\u27BF');

    /// <summary>UTF-8 read as Latin-1 or Windows-1252, Shift_JIS, GBK or EUC-KR, and the other way round.</summary>
    [GeneratedRegex(@"(?:[ÂÃ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[^\s\p{L}]|[ãåäæçèé][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|à[¸¹][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])+|(?:[縺繧繝][^\s。、]?){2,}|锟斤拷|烫烫烫|占쏙옙|ï»¿", RegexOptions.CultureInvariant)]
    private static partial Regex Garbled();
}
