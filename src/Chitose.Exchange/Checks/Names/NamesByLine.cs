using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// Where a translation has the same paragraphs, items and cells as the Japanese, each speaks of the same. A name that one of them
/// lacks, though it stands elsewhere in the text, is missed where nothing refers to it; and where another name of the like stands in
/// its place, one was written for the other, as happens to lists of schools. Places that every reader knows to be meant, the page's
/// own partner or Chitose, are missed only where all other translations name them; and so is a country, if another stands there
/// instead, of the glossary or not. Names that the whole Japanese is without are
/// looked for by <see cref="AgreeingNames"/>.
/// </summary>
internal sealed class NamesByLine : ICheck
{
    /// <summary>So many translations besides must name something that is often left out.</summary>
    private const int FewestOthers = 2;

    private const int MostFindings = 20;

    /// <summary>What tells all that the Japanese tells; a summary leaves out what its readers can do without.</summary>
    private static readonly string[] Whole = [FieldPath.Lead, FieldPath.Body];

    /// <summary>What readers of a language need not be told of their own country.</summary>
    private static readonly Dictionary<Language, string> OwnCountries = new() { [Language.Korean] = "korea", [Language.Chinese] = "china", [Language.Thai] = "thailand" };

    private static readonly CheckRule Dropped = CheckRule.Warning(RuleGroup.Names, "name-dropped");
    private static readonly CheckRule Exchanged = CheckRule.Error(RuleGroup.Names, "name-exchanged");

    public IReadOnlyList<CheckRule> Rules { get; } = [Dropped, Exchanged];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Source is not { } source)
        {
            return [];
        }

        var own = EntryNames.Of(entry).ToHashSet();
        var known = source.Fields.SelectMany(field => field.Names.Mentioned).Concat(own).ToHashSet();
        return source.Fields.Where(field => Whole.Contains(field.Path.Name)).SelectMany(field => Between(entry, own, known, field));
    }

    private static IEnumerable<Finding> Between(CheckedEntry entry, HashSet<string> own, HashSet<string> known, CheckedField source)
    {
        var translations = entry.Translations.Select(text => text.Field(source.Path.Name)).OfType<CheckedField>()
            .Select(field => (Field: field, Lines: NamedLine.Pairs(source, field)))
            .Where(translation => translation.Lines.Count > 0)
            .ToList();
        return translations.SelectMany(translation => Enumerable.Range(0, translation.Lines.Count)
            .Where(line => translation.Lines[line].Translation.Uses.All(use => known.Contains(use.Key)))
            .SelectMany(line => Between(entry, own, translation.Field, translation.Lines, line, [.. translations.Where(other => other != translation).Select(other => other.Lines[line].Translation)]))
            .Take(MostFindings));
    }

    private static IEnumerable<Finding> Between(CheckedEntry entry, HashSet<string> own, CheckedField field, IReadOnlyList<(NamedLine Source, NamedLine Translation)> lines, int line, IReadOnlyList<NamedLine> others)
    {
        var (japanese, here) = lines[line];
        foreach (var use in japanese.Uses.DistinctBy(use => use.Key).Where(use => IsWithout(here, use, field.Language)))
        {
            if (InItsPlace(own, lines, line, use) is { } other)
            {
                yield return field.FindAt(Exchanged, other.Start, other.Length, EntryNames.Instead(other, use.Term, field.Language), ("name", EntryNames.NameOf(other.Term)), ("instead", EntryNames.NameOf(use.Term)));
            }
            else if (use.Term.Context == "country" && DoAllHave(others, use) && Countries.Another(here.Text, field.Language, japanese.Text) is { } country)
            {
                yield return field.FindAt(Exchanged, here.Start + country.Start, country.Length, Designators.Bare(use.Term.Texts[field.Language]!, field.Language), ("name", country.Japanese), ("instead", EntryNames.NameOf(use.Term)));
            }
            else if (IsMissed(entry, own, field, here, use, others) && !IsMoved(lines, line, use.Key))
            {
                yield return field.FindAt(Dropped, here.Start, here.Text.Length, null, ("name", EntryNames.NameOf(use.Term)), ("right", Designators.WithoutBrackets(use.Term.Texts[field.Language] ?? "")));
            }
        }
    }

    /// <summary>Sand Lake stands for Sand Lake Elementary School where both are meant.</summary>
    private static bool IsWithout(NamedLine line, NameUse use, Language language) =>
        use.Term.Texts[language] is { } name && !line.Mentioned.Contains(use.Key) && !line.Text.Contains(Designators.Bare(name, language), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name of the like that the Japanese line is without; of what is named everywhere only if the two changed places.</summary>
    private static NameUse? InItsPlace(HashSet<string> own, IReadOnlyList<(NamedLine Source, NamedLine Translation)> lines, int line, NameUse use)
    {
        var (japanese, here) = lines[line];
        return EntryNames.WeightOf(use) == NameWeight.Setting
            ? null
            : here.Uses.FirstOrDefault(other => other.Term.Context == use.Term.Context && EntryNames.WeightOf(other) != NameWeight.Setting && !japanese.Mentioned.Contains(other.Key)
                && ((!own.Contains(use.Key) && !own.Contains(other.Key)) || lines.Any(pair =>
                    pair.Source.Mentioned.Contains(other.Key) && !pair.Source.Mentioned.Contains(use.Key) && pair.Translation.Mentioned.Contains(use.Key) && !pair.Translation.Mentioned.Contains(other.Key))));
    }

    private static bool IsMissed(CheckedEntry entry, HashSet<string> own, CheckedField field, NamedLine here, NameUse use, IReadOnlyList<NamedLine> others)
    {
        var isElsewhere = field.Names.Mentioned.Contains(use.Key);
        var allOthersHave = DoAllHave(others, use);
        return EntryNames.WeightOf(use) == NameWeight.Setting
            ? !isElsewhere && allOthersHave && OwnCountries.GetValueOrDefault(field.Language) != use.Key
            : (isElsewhere || entry.Entry is Page) && (allOthersHave || !own.Contains(use.Key)) && !NameReferences.AreIn(here.WithoutNames(), field.Language, use.Term.Context);
    }

    private static bool DoAllHave(IReadOnlyList<NamedLine> others, NameUse use) => others.Count >= FewestOthers && others.All(other => other.Mentioned.Contains(use.Key));

    /// <summary>Whether a line beside this one says it instead.</summary>
    private static bool IsMoved(IReadOnlyList<(NamedLine Source, NamedLine Translation)> lines, int line, string key) =>
        lines.Skip(Math.Max(line - 1, 0)).Take(3).Any(pair => pair.Translation.Mentioned.Contains(key) && !pair.Source.Mentioned.Contains(key));
}
