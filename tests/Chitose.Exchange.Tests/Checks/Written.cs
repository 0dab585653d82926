using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>Entries that say a sentence or two, for the checks to read.</summary>
internal static class Written
{
    private static readonly CheckContext Context = new()
    {
        Ties = new Dictionary<string, KnownTie> { ["anchorage"] = new(PartnerKind.SisterCity, new Agreement { Date = new HistoricDate(1969, 4, 21), Place = "anchorage" }) },
    };

    /// <summary>An event with Anchorage on 4 September 2019.</summary>
    /// <param name="texts">Bodies, each behind its language: <c>ja 本文</c>.</param>
    public static ExchangeEvent Ceremony(params string[] texts) => new()
    {
        Slug = "anchorage-2019-50th-ceremony",
        Number = 2015,
        Occasion = EventKind.Anniversary,
        Date = new HistoricDate(2019, 9, 4),
        Partners = [new PartnerTie("anchorage", 1)],
        Figures = [new EventFigure(EventFigureKey.Delegation, 15, false)],
        Texts = [.. texts.Select(Text)],
    };

    public static EntryText Text(string text)
    {
        var parts = text.Split(' ', 2);
        return new EntryText { Language = Language.WithTag(parts[0])!, Title = "x", Summary = "x", Updated = Cast.Updated, Body = new EntryBody { Markdown = parts[1] } };
    }

    /// <summary>The body of a ceremony with one text, taken apart.</summary>
    public static CheckedField Field(string text) => new CheckedEntry(Ceremony(text), Context).Texts[0].Field(FieldPath.Body)!;

    public static IReadOnlyList<Finding> Findings(Entry entry, RuleGroup group) => [.. EntryChecks.Of(entry, Context).Where(finding => finding.Rule.Group == group)];

    /// <summary>What is found of a group in a ceremony with these bodies, as <c>rule excerpt → suggestion</c>.</summary>
    public static string Found(RuleGroup group, params string[] texts) =>
        string.Join("; ", Findings(Ceremony(texts), group).Select(finding => finding.Suggestion is null ? $"{finding.Rule.Id} {finding.Excerpt}" : $"{finding.Rule.Id} {finding.Excerpt} → {finding.Suggestion}"));
}
