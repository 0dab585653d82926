using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Articles;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Gaps;

/// <summary>
/// A text much shorter or longer than the other languages let expect (<see cref="UsualLength"/>): something was left out, or stands
/// twice. Paragraph by paragraph, where the languages have as many; in any of the languages, the Japanese included.
/// </summary>
internal sealed partial class LengthsInProportion : ICheck
{
    private const int Shortest = 20;
    private const int Several = 4;

    private static readonly CheckRule Unlikely = CheckRule.Warning(RuleGroup.Gaps, "length-unlikely");

    public IReadOnlyList<CheckRule> Rules { get; } = [Unlikely];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        from name in (string[])[FieldPath.Summary, FieldPath.Lead, FieldPath.Body]
        let fields = entry.Texts.Select(text => text.Field(name)).OfType<CheckedField>().ToList()
        where fields.Count > 1 && fields[0].Language.IsSource
        from finding in name == FieldPath.Body ? Bodies(fields) : Compare([.. fields.Select(field => new Part(field, 0, field.Plain.Length))])
        select finding;

    /// <summary>Texts with as many paragraphs as most have are compared paragraph by paragraph; the others are told otherwise.</summary>
    private static IEnumerable<Finding> Bodies(List<CheckedField> fields)
    {
        var alike = fields.GroupBy(field => field.Article!.Paragraphs.Count).OrderByDescending(group => group.Count()).First().ToList();
        return alike.Count < 2 || !alike[0].Language.IsSource
            ? []
            : Enumerable.Range(0, alike[0].Article!.Paragraphs.Count).SelectMany(index => Compare([.. alike.Select(field => PartOf(field, field.Article!.Paragraphs[index]))])).Take(20);
    }

    private static Part PartOf(CheckedField field, WrittenParagraph paragraph) => new(field, paragraph.Start, paragraph.Length);

    private static IEnumerable<Finding> Compare(IReadOnlyList<Part> parts)
    {
        foreach (var part in parts)
        {
            if (parts.Count < Several && part.Field.Language.IsSource)
            {
                continue;
            }

            var others = parts.Count < Several ? [parts[0].Japanese] : parts.Where(other => other != part).Select(other => other.Japanese).Order().ToList();
            var expected = (others[(others.Count - 1) / 2] + others[others.Count / 2]) / 2;
            if (expected >= Shortest && Math.Abs(Math.Log(Math.Max(part.Japanese, 1) / expected)) > MostStray(part, expected, parts.Count))
            {
                yield return part.Field.FindAt(
                    Unlikely, part.Start, part.Length, null, ("here", Number(part.Length)), ("expected", Number(expected * UsualLength.Of(part.Field.Language))));
            }
        }
    }

    /// <summary>The Japanese is what was written first; it may say in few words what translations must explain.</summary>
    private static double MostStray(Part part, double expected, int languages) =>
        UsualLength.MostStray(expected, bySeveral: languages >= Several && !part.Field.Language.IsSource);

    private static string Number(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);

    /// <param name="Field">The field that it is part of.</param>
    /// <param name="Start">Where it begins in what readers read.</param>
    /// <param name="Length">How long it is.</param>
    private sealed record Part(CheckedField Field, int Start, int Length)
    {
        /// <summary>How many letters of Japanese it is worth. What a name is called elsewhere, in brackets, is told besides.</summary>
        public double Japanese { get; } = (Length - GlossesIn(Field, Start, Length)) / UsualLength.Of(Field.Language);

        private static int GlossesIn(CheckedField field, int start, int length)
        {
            var letters = 0;
            foreach (var gloss in LatinInBrackets().EnumerateMatches(field.Plain.AsSpan(start, length)))
            {
                letters += gloss.Length;
            }

            return field.Language == Language.English ? 0 : letters;
        }
    }

    [GeneratedRegex(@"[(（][A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9 .,'’-]{1,80}[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex LatinInBrackets();
}
