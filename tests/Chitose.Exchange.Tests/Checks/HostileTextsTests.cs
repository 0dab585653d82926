using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>Whatever somebody pastes into a field, the checks come to an end, and with a list that can be read.</summary>
public sealed class HostileTextsTests
{
    /// <summary>A guard against what never ends, not a measure: each takes a few seconds at most.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private const int MostOfARuleInAField = 25;

    /// <summary>Letters of each language where all are hostile, so that they make a hundred thousand together.</summary>
    private const int ShareOfEach = 20_000;

    public static TheoryData<string> Names => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Checks_end_whatever_a_body_holds(string name)
    {
        // All five languages at once, and one of them beside four sound ones.
        foreach (var only in new[] { null, Language.All[HostileTexts.Names.ToList().IndexOf(name) % Language.All.Count] })
        {
            var entry = CheckedContent.Copy("partners/anchorage");
            foreach (var text in entry.Texts.Where(text => only is null || text.Language == only))
            {
                text.Body.Markdown = only is null ? HostileTexts.Of(name)[..ShareOfEach] : HostileTexts.Of(name);
            }

            var findings = await Task.Run(() => EntryChecks.Of(entry, CheckedContent.Context)).WaitAsync(Guard);

            Assert.All(findings.GroupBy(finding => (finding.Rule, finding.Field)), same => Assert.InRange(same.Count(), 1, MostOfARuleInAField));
        }
    }
}
