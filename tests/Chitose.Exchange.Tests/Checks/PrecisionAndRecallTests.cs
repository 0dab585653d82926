using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>
/// How well the checks as a whole tell mistakes from other right ways to write the same. The two lists were written from the texts
/// alone, without a look at the rules.
/// </summary>
public sealed class PrecisionAndRecallTests
{
    [Fact]
    public void At_least_95_of_100_mistakes_are_found()
    {
        var mistakes = TextEdit.Read("seeded-mistakes.tsv");

        var missed = mistakes.Where(mistake => !New(mistake).Any()).ToList();

        Assert.True(missed.Count <= mistakes.Count * 0.05, $"{missed.Count} of {mistakes.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void At_most_2_of_100_right_texts_are_flagged()
    {
        var variants = TextEdit.Read("correct-variants.tsv");

        var flagged = variants.Select(variant => (variant, Findings: New(variant).ToList())).Where(pair => pair.Findings.Count > 0).ToList();

        Assert.True(flagged.Count <= variants.Count * 0.02, $"{flagged.Count} of {variants.Count} flagged:\n{string.Join('\n', flagged.Select(pair => $"{pair.variant}\n    {string.Join("\n    ", pair.Findings.Select(Describe))}"))}");
    }

    /// <summary>What is found in the changed entry and was not found before.</summary>
    private static IEnumerable<Finding> New(TextEdit edit)
    {
        var before = CheckedContent.Findings(CheckedContent.Copy(edit.Entry)).Select(Identity).ToHashSet();
        return CheckedContent.Findings(edit.Apply()).Where(finding => !before.Contains(Identity(finding)));
    }

    private static (string Rule, string Field, string? Excerpt) Identity(Finding finding) => (finding.Rule.Id, finding.Field.ToString(), finding.Excerpt);

    private static string Describe(Finding finding) =>
        $"{finding.Rule.Id} {finding.Field} '{finding.Excerpt}' -> '{finding.Suggestion}' {string.Join(' ', finding.Values.Select(value => $"{value.Key}={value.Value}"))}";
}
