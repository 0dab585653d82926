using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>New texts, as a translator of each language would write them, come through without a finding.</summary>
public sealed class ParallelTextsTests
{
    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, Read().Count)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_right_text_in_five_languages_is_not_flagged(int block)
    {
        var findings = CheckedContent.Findings(Read()[block]).Where(finding => finding.Field.Name == "body").ToList();

        Assert.True(findings.Count == 0, string.Join('\n', findings.Select(finding =>
            $"{finding.Rule.Id} {finding.Field} '{finding.Excerpt}' -> '{finding.Suggestion}' {string.Join(' ', finding.Values.Select(value => $"{value.Key}={value.Value}"))}")));
    }

    private static List<ExchangeEvent> Read()
    {
        var blocks = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "correct-texts.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return [.. blocks.Select((block, index) => EventOf(block.Trim().Split('\n'), index))];
    }

    private static ExchangeEvent EventOf(string[] lines, int index)
    {
        var facts = lines[0].Split(' ');
        return new ExchangeEvent
        {
            Slug = "new-event",
            Number = 2900 + index,
            Occasion = EventKind.Visit,
            Date = HistoricDate.Parse(facts[1]),
            Partners = [new PartnerTie(facts[0], 1)],
            Texts = [.. lines[1..].Select(line => line.Split(": ", 2)).Select(parts => new EntryText
            {
                Language = Language.WithTag(parts[0])!,
                Title = "",
                Summary = "",
                Updated = Cast.Updated,
                Body = new EntryBody { Markdown = parts[1] },
            })],
        };
    }
}
