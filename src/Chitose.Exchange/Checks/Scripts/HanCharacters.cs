using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// Characters of the right kind: every Chinese line of the brochure mixes simplified, traditional and Japanese ones (千歳, 結为, 紀念),
/// and its Japanese writes 济州. Old characters in Japanese are let stand in names of people.
/// </summary>
internal sealed partial class HanCharacters : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule NotSimplified = CheckRule.Error(RuleGroup.Scripts, "script-not-simplified");
    private static readonly CheckRule NotJapanese = CheckRule.Error(RuleGroup.Scripts, "script-not-japanese");
    private static readonly CheckRule Old = CheckRule.Warning(RuleGroup.Scripts, "script-old-form");

    public IReadOnlyList<CheckRule> Rules { get; } = [NotSimplified, NotJapanese, Old];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field =>
        field.Language == Language.Chinese ? Find(field, NotSimplified, HanForms.Simplified).Take(MostFindings)
        : field.Language == Language.Japanese ? Find(field, NotJapanese, HanForms.Japanese).Take(MostFindings).Concat(Find(field, Old, HanForms.Old).Take(MostFindings))
        : []);

    private static IEnumerable<Finding> Find(CheckedField field, CheckRule rule, FrozenDictionary<char, char> right)
    {
        var plain = field.Plain;
        for (var i = 0; i < plain.Length; i++)
        {
            if (rule == NotSimplified && plain[i] == '々' && i > 0 && Letter.IsHan(plain[i - 1]))
            {
                yield return field.FindAt(rule, i, 1, plain[i - 1].ToString());
                continue;
            }

            if (!Letter.IsHan(plain[i]) || !right.ContainsKey(plain[i]))
            {
                continue;
            }

            var start = i;
            var mended = new StringBuilder();
            while (i < plain.Length && right.TryGetValue(plain[i], out var form))
            {
                mended.Append(form);
                i++;
            }

            if (!IsQuotedName(plain, start, i - start) && (rule != Old || !IsOfPerson(plain, start, i - start)))
            {
                yield return field.FindAt(rule, start, i - start, mended.ToString());
            }

            i--;
        }
    }

    /// <summary>千岁市（千歳市）: the name as its own people write it, alone in brackets.</summary>
    private static bool IsQuotedName(string plain, int start, int length) =>
        Enclosure.Around(plain, start, length) is { Opener: '(' or '（', Length: <= 12 } inside
        && inside.Start >= 2 && (char.IsLetter(plain[inside.Start - 2]) || plain[inside.Start - 2] is '”' or '」' or '》' or '’')
        && plain.AsSpan(inside.Start, inside.Length).IndexOfAnyExceptInRange('\u2E80', '\u9FFF') < 0;

    private static bool IsOfPerson(string plain, int start, int length)
    {
        var end = Math.Min(plain.Length, start + length + 8);
        return Honorific().IsMatch(plain[start..end]);
    }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}々 　・]{1,6}(?:さん|さま|様|氏|君|くん|先生|選手|教授|(?:市|町|村|県|道|都|府)?(?:長|知事)|(?:議|会|校|社|団|館|園|局|部|課)長)", RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();
}
