using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>A finding as staff read it: how grave, where, which words, why, and what mends it.</summary>
public sealed record ShownFinding
{
    public required StaffSign Level { get; init; }

    public required Severity Severity { get; init; }

    public required FieldPath Field { get; init; }

    /// <summary>タイ語・本文・2段落目.</summary>
    public required string Where { get; init; }

    /// <summary>Leads to the field in the editor.</summary>
    public required string Address { get; init; }

    public required string Why { get; init; }

    /// <summary>The very words it is about.</summary>
    public Phrase? Excerpt { get; init; }

    /// <summary>What would stand in their place.</summary>
    public Phrase? Suggestion { get; init; }

    /// <summary>Names the finding in a form that mends it.</summary>
    public required string Id { get; init; }

    public required string OpenWords { get; init; }

    /// <summary>What a button says that mends it.</summary>
    public string? FixWords { get; init; }

    public static IReadOnlyList<ShownFinding> Of(Entry entry, IEnumerable<Finding> findings, Language reader) =>
        [.. findings.Zip(FindingIds.Of(findings), (finding, id) => Of(entry, finding, id, reader))];

    private static ShownFinding Of(Entry entry, Finding finding, string id, Language reader)
    {
        var (words, fields) = (ChecksWords.In(reader), FieldsWords.In(reader));
        var language = finding.Field.Language ?? Language.Source;
        return new ShownFinding
        {
            Level = FindingLevel.SignOf(finding.Severity, reader),
            Severity = finding.Severity,
            Field = finding.Field,
            Where = PlaceOf(entry, finding, reader),
            Address = EditorPlace.Of(entry.Number, finding.Field),
            Why = RuleWords.Of(finding, reader),
            Excerpt = finding.Excerpt is { } excerpt ? new Phrase(excerpt, language) : null,
            Suggestion = finding.Suggestion is { } suggestion ? new Phrase(suggestion, language) : null,
            Id = id,
            OpenWords = words.OpenPlace(field: fields.NameOf(finding.Field)),
            FixWords = finding.Suggestion is { } fix ? words.FixTo(text: fix) : null,
        };
    }

    private static string PlaceOf(Entry entry, Finding finding, Language reader)
    {
        var place = FieldsWords.In(reader).PlaceOf(finding.Field, ShellWords.In(reader));
        return ParagraphOf(entry, finding) is { } paragraph
            ? ChecksWords.In(reader).PlaceOfParagraph(place: place, number: paragraph.ToString(CultureInfo.InvariantCulture))
            : place;
    }

    private static int? ParagraphOf(Entry entry, Finding finding)
    {
        if (finding is not { Excerpt: { } excerpt, Field: { Language: { } language, Name: FieldPath.Body or FieldPath.EasyJapanese } })
        {
            return null;
        }

        var body = entry.TextIn(language)?.Body;
        var paragraphs = Paragraphs.Of(finding.Field.Name == FieldPath.Body ? body?.Markdown : body?.EasyJapanese);
        var index = paragraphs.ToList().FindIndex(paragraph => paragraph.Contains(excerpt, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }
}
