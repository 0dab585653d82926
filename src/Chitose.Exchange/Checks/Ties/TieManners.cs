using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Names;

namespace Chitose.Exchange.Checks.Ties;

/// <summary>
/// The brochure's ways to put 姉妹提携: collaboration in English and 제휴 in Korean are words for business, and in Chinese one does not
/// become (结为) a relation, but forms it (缔结). Twin towns are sister cities here.
/// </summary>
internal sealed partial class TieManners : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Unusual = CheckRule.Warning(RuleGroup.Ties, "tie-word");

    public IReadOnlyList<CheckRule> Rules { get; } = [Unusual];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Translations.SelectMany(text => text.Fields).SelectMany(field => Find(field, entry).Take(MostFindings));

    private static IEnumerable<Finding> Find(CheckedField field, CheckedEntry entry)
    {
        foreach (var (use, kind) in TieWords.In(field).Where(tie => tie.Use.Standing == NameStanding.Rejected))
        {
            var right = TieWords.Instead(use, kind, entry.Context, field.Language);
            yield return field.FindAt(Unusual, use.Start, use.Length, right, ("right", right ?? use.Right));
        }

        if (entry.Source?.Field(field.Path.Name)?.Plain is not { } japanese || !IsOfTie(japanese))
        {
            yield break;
        }

        var (words, mend) = field.Language.Tag switch
        {
            "en" => (Collaboration(), (Func<string, string>)(word => char.IsUpper(word[0]) ? "Affiliation" : "affiliation")),
            "ko" => (Jehyu(), word => word.Contains("자매 ", StringComparison.Ordinal) ? "자매결연" : word.Replace("제휴", "결연", StringComparison.Ordinal)),
            "zh-Hans" => (Become(), word => string.Concat("缔结", word.AsSpan(2))),
            _ => (null, null!),
        };
        foreach (var found in words?.Matches(field.Plain) ?? Enumerable.Empty<Match>())
        {
            var right = mend(found.Value);
            yield return field.FindAt(Unusual, found.Index, found.Length, right, ("right", right));
        }
    }

    /// <summary>The Japanese speaks of the tie and of nothing that is a collaboration.</summary>
    private static bool IsOfTie(string japanese) => japanese.Contains("提携", StringComparison.Ordinal) && !Working().IsMatch(japanese);

    [GeneratedRegex("協力|連携|協働|共同|コラボ|業務提携", RegexOptions.CultureInvariant)]
    private static partial Regex Working();

    [GeneratedRegex(@"\b[Cc]ollaborations?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Collaboration();

    [GeneratedRegex("(?:자매 ?)?제휴", RegexOptions.CultureInvariant)]
    private static partial Regex Jehyu();

    [GeneratedRegex("[结結][为為](?=[^。；\n]{0,6}关系)", RegexOptions.CultureInvariant)]
    private static partial Regex Become();
}
