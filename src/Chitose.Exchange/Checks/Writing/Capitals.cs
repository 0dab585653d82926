using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>Words in capitals are hard to read, and some screen readers spell them out. Names such as JAL and NATO are single words.</summary>
internal sealed partial class Capitals : ICheck
{
    private static readonly CheckRule Shouted = CheckRule.Warning(RuleGroup.Writing, "capitals");

    public IReadOnlyList<CheckRule> Rules { get; } = [Shouted];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        from field in entry.In(Language.English)?.Fields ?? []
        from Match words in Words().Matches(field.Plain).Take(20)
        select field.FindAt(Shouted, words.Index, words.Length);

    [GeneratedRegex(@"\b[A-Z]{2,}(?:[ ,'’-]+[A-Z]{2,}){2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
