using System.Globalization;
using Chitose.Exchange.Articles;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// A translation is built as the Japanese is: headings of the same levels in the same order, lists with as many items, tables with as
/// many rows and columns, as many images. What is missing there is missed by its readers, and nobody who reads one language sees it.
/// </summary>
internal sealed class Parallels : ICheck
{
    private static readonly CheckRule HeadingCount = CheckRule.Warning(RuleGroup.Structure, "headings-differ");
    private static readonly CheckRule HeadingLevel = CheckRule.Warning(RuleGroup.Structure, "heading-level");
    private static readonly CheckRule Lists = CheckRule.Warning(RuleGroup.Structure, "lists-differ");
    private static readonly CheckRule Tables = CheckRule.Warning(RuleGroup.Structure, "tables-differ");
    private static readonly CheckRule Images = CheckRule.Warning(RuleGroup.Structure, "images-differ");

    public IReadOnlyList<CheckRule> Rules { get; } = [HeadingCount, HeadingLevel, Lists, Tables, Images];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Source?.Field(FieldPath.Body) is { } source
            ? entry.Translations.Select(text => text.Field(FieldPath.Body)).OfType<CheckedField>().SelectMany(field => Between(source, field))
            : [];

    private static IEnumerable<Finding> Between(CheckedField source, CheckedField field)
    {
        var (japanese, article) = (source.Article!, field.Article!);
        if (!japanese.IsReadable || !article.IsReadable)
        {
            yield break;
        }

        if (japanese.Headings.Count != article.Headings.Count)
        {
            yield return field.Find(HeadingCount, ("japanese", Number(japanese.Headings.Count)), ("here", Number(article.Headings.Count)));
        }
        else if (japanese.Headings.Zip(article.Headings).FirstOrDefault(pair => pair.First.Level != pair.Second.Level) is { First: { } there, Second: { } here })
        {
            yield return field.FindWritten(HeadingLevel, here.WrittenStart, here.WrittenLength, WithLevel(field, here, there.Level), ("japanese", Number(there.Level)), ("here", Number(here.Level)));
        }

        if (!japanese.Lists.Select(list => list.Items).SequenceEqual(article.Lists.Select(list => list.Items)))
        {
            yield return field.Find(Lists, ("japanese", Sizes(japanese.Lists.Select(list => list.Items))), ("here", Sizes(article.Lists.Select(list => list.Items))));
        }

        if (!japanese.Tables.Select(Size).SequenceEqual(article.Tables.Select(Size)))
        {
            yield return field.Find(Tables, ("japanese", Sizes(japanese.Tables.Select(Size))), ("here", Sizes(article.Tables.Select(Size))));
        }

        var (theirs, ours) = (japanese.Links.Count(link => link.IsImage), article.Links.Count(link => link.IsImage));
        if (theirs != ours)
        {
            yield return field.Find(Images, ("japanese", Number(theirs)), ("here", Number(ours)));
        }
    }

    private static string? WithLevel(CheckedField field, WrittenHeading heading, int level)
    {
        var written = field.Written.Substring(heading.WrittenStart, heading.WrittenLength);
        return written.StartsWith('#') ? new string('#', level) + written.TrimStart('#') : null;
    }

    private static string Size(WrittenTable table) => string.Create(CultureInfo.InvariantCulture, $"{table.Rows}×{table.Columns}");

    private static string Sizes<T>(IEnumerable<T> sizes) => string.Join('+', sizes.Select(size => Convert.ToString(size, CultureInfo.InvariantCulture))) is { Length: > 0 } some ? some : "0";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
