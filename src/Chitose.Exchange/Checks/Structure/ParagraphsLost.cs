using System.Text.RegularExpressions;
using Chitose.Exchange.Articles;
using Chitose.Exchange.Checks.Gaps;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// No paragraph of the Japanese is lost in a translation, and none stands there that the Japanese does not have. Translators may split
/// and join paragraphs: only one without a counterpart is pointed out.
/// </summary>
internal sealed partial class ParagraphsLost : ICheck
{
    private const int ShownLetters = 20;

    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Structure, "paragraph-missing");
    private static readonly CheckRule Extra = CheckRule.Warning(RuleGroup.Structure, "paragraph-extra");

    public IReadOnlyList<CheckRule> Rules { get; } = [Missing, Extra];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Source?.Field(FieldPath.Body) is not { } source)
        {
            yield break;
        }

        foreach (var field in entry.Translations.Select(text => text.Field(FieldPath.Body)).OfType<CheckedField>())
        {
            foreach (var finding in Between(source, field))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Between(CheckedField source, CheckedField field)
    {
        var (theirs, ours) = (source.Article!, field.Article!);
        if (theirs.Paragraphs.Count == ours.Paragraphs.Count)
        {
            return [];
        }

        // Where headings correspond, so do the parts of the text below them.
        return theirs.Headings.Count == ours.Headings.Count
            ? Enumerable.Range(0, theirs.Headings.Count + 1).SelectMany(part => Between(source, Below(theirs, part), field, Below(ours, part)))
            : Between(source, theirs.Paragraphs, field, ours.Paragraphs);
    }

    private static IEnumerable<Finding> Between(CheckedField source, IReadOnlyList<WrittenParagraph> theirs, CheckedField field, IReadOnlyList<WrittenParagraph> ours)
    {
        if (theirs.Count == ours.Count || Math.Max(theirs.Count, ours.Count) > ParagraphPairing.Most)
        {
            yield break;
        }

        var unpaired = ParagraphPairing.Unpaired(Read(source, theirs), Read(field, ours), UsualLength.Of(field.Language));
        foreach (var index in unpaired.Source.Take(5))
        {
            yield return field.Find(Missing, ("words", Beginning(source, theirs[index])));
        }

        foreach (var index in unpaired.Translation.Take(5))
        {
            yield return field.FindAt(Extra, ours[index].Start, ours[index].Length);
        }
    }

    private static List<WrittenParagraph> Below(WrittenArticle article, int heading)
    {
        var from = heading == 0 ? 0 : article.Headings[heading - 1].Start;
        var to = heading == article.Headings.Count ? int.MaxValue : article.Headings[heading].Start;
        return [.. article.Paragraphs.Where(paragraph => paragraph.Start >= from && paragraph.Start < to)];
    }

    private static List<ParagraphPairing.Paragraph> Read(CheckedField field, IReadOnlyList<WrittenParagraph> paragraphs) =>
    [
        .. paragraphs.Select(paragraph => new ParagraphPairing.Paragraph(
            paragraph.Length,
            [.. Numbers().Matches(field.Plain.Substring(paragraph.Start, paragraph.Length)).Select(number => number.Value)])),
    ];

    private static string Beginning(CheckedField field, WrittenParagraph paragraph) =>
        paragraph.Length <= ShownLetters ? field.Plain.Substring(paragraph.Start, paragraph.Length) : $"{field.Plain.AsSpan(paragraph.Start, ShownLetters)}…";

    [GeneratedRegex("(?<![0-9,.])[0-9]{2,4}(?![0-9,.])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
