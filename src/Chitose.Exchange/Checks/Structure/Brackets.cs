namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// Brackets and quotation marks come in pairs, within one paragraph. Single marks that also stand for something else are left out: the
/// apostrophe ’, and the bracket of an enumeration such as 1).
/// </summary>
internal sealed class Brackets : ICheck
{
    private const string Opening = "（「『【〈《〔［｛([“〝";
    private const string Closing = "）」』】〉》〕］｝)]”〟";

    private static readonly CheckRule Unbalanced = CheckRule.Warning(RuleGroup.Structure, "brackets-unbalanced");

    public IReadOnlyList<CheckRule> Rules { get; } = [Unbalanced];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Of(field).Take(20));

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        var plain = field.Plain;
        var open = new Stack<int>();
        for (var i = 0; i <= plain.Length; i++)
        {
            if (i == plain.Length || (plain[i] == '\n' && field.IsArticle))
            {
                while (open.TryPop(out var left))
                {
                    yield return field.FindAt(Unbalanced, left, 1, null, ("sign", plain[left].ToString()));
                }
            }
            else if (Opening.Contains(plain[i], StringComparison.Ordinal))
            {
                open.Push(i);
            }
            else if (Closing.Contains(plain[i], StringComparison.Ordinal) && !(open.Count == 0 && IsEnumeration(plain, i)))
            {
                if (!open.TryPop(out var begin))
                {
                    yield return field.FindAt(Unbalanced, i, 1, null, ("sign", plain[i].ToString()));
                }
                else if (Partner(plain[begin]) is var partner && partner != plain[i])
                {
                    yield return field.FindAt(Unbalanced, i, 1, partner.ToString(), ("sign", plain[i].ToString()));
                }
            }
        }
    }

    private static char Partner(char opening) => Closing[Opening.IndexOf(opening, StringComparison.Ordinal)];

    /// <summary>As in 1) or a), where a line or an item begins.</summary>
    private static bool IsEnumeration(string plain, int index)
    {
        var start = index;
        while (start > 0 && char.IsAsciiLetterOrDigit(plain[start - 1]))
        {
            start--;
        }

        return plain[index] is ')' or '）' && index - start is 1 or 2 && (start == 0 || char.IsWhiteSpace(plain[start - 1]));
    }
}
