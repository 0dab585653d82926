using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>
/// Lists every date, time, anniversary, number, address and name of an entry in the five languages side by side, so that whoever reads two of them
/// can see whether the others say the same.
/// </summary>
public static class Comparison
{
    /// <summary>A page with more has a table for a matter, not a sentence.</summary>
    private const int MostRows = 40;

    public static IReadOnlyList<ComparedRow> Of(CheckedEntry entry) =>
    [
        .. Rows(entry, Mention.Dates),
        .. Rows(entry, Mention.Times),
        .. Rows(entry, Mention.Numbers).OrderBy(row => row.Matter),
        .. Rows(entry, Mention.Contacts),
        .. Rows(entry, text => Mention.Names(text, entry.Context.Lexicon)).OrderBy(row => row.Matter),
    ];

    private static IEnumerable<ComparedRow> Rows(CheckedEntry entry, Func<CheckedText, IReadOnlyList<Mention>> read)
    {
        if (entry.Source is not { } source)
        {
            return [];
        }

        var mentioned = read(source);
        var others = entry.Translations.ToDictionary(text => text.Language, text => new MatchedMentions(mentioned, read(text)));
        var inSource = mentioned
            .Select((mention, index) => (Mention: mention, Cells: Language.All.Select(language => CellOf(language, mention, index, others))))
            .Where(row => row.Mention.IsOfNote)
            .Select(row => (row.Mention.Matter, row.Cells));
        var inOneAlone = others.SelectMany(pair => pair.Value.Left.Select(left => (left.Matter, Cells: Language.All.Select(language => OwnCellOf(language, pair.Key, left, others)))));
        return inSource.Concat(inOneAlone).Take(MostRows).Select(row => new ComparedRow(row.Matter, [.. row.Cells]));
    }

    private static ComparedCell CellOf(Language language, Mention mention, int index, Dictionary<Language, MatchedMentions> others) =>
        language.IsSource ? new ComparedCell(language, mention.Words, mention.IsWrong ? Standing.Different : Standing.Same)
        : !others.TryGetValue(language, out var matched) ? new ComparedCell(language, null, Standing.NoText)
        : matched.Of(index) is { } same ? new ComparedCell(language, same.Words, same.IsWrong ? Standing.Different : Standing.Same)
        : matched.InsteadOf(index) is { } instead ? new ComparedCell(language, instead.Words, Standing.Different)
        : new ComparedCell(language, null, Standing.Absent);

    /// <summary>What one translation alone says.</summary>
    private static ComparedCell OwnCellOf(Language language, Language own, Mention left, Dictionary<Language, MatchedMentions> others) =>
        language == own ? new ComparedCell(language, left.Words, Standing.Different)
        : language.IsSource || others.ContainsKey(language) ? new ComparedCell(language, null, Standing.Absent)
        : new ComparedCell(language, null, Standing.NoText);
}
