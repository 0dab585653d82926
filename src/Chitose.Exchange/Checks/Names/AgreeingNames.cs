using Chitose.Exchange.Editing;
using Chitose.Exchange.Pages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// A translation speaks of the same places, schools and people as the Japanese. Pronouns are normal, so a name is missed only where a
/// whole field is without it; another name in its place is an error.
/// </summary>
internal sealed class AgreeingNames : ICheck
{
    private static readonly string[] Short = [FieldPath.Title, FieldPath.ShortTitle, FieldPath.Summary, FieldPath.Alternative];

    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Names, "name-missing");
    private static readonly CheckRule Swapped = CheckRule.Error(RuleGroup.Names, "name-swapped");
    private static readonly CheckRule Unexpected = CheckRule.Warning(RuleGroup.Names, "name-unexpected");

    public IReadOnlyList<CheckRule> Rules { get; } = [Missing, Swapped, Unexpected];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Source is not { } source)
        {
            return [];
        }

        var known = source.Fields.SelectMany(field => field.Names.Mentioned).Concat(EntryNames.Of(entry)).ToHashSet();
        return entry.Translations.SelectMany(text => Compare(entry, source, text, known));
    }

    private static IEnumerable<Finding> Compare(CheckedEntry entry, CheckedText source, CheckedText text, HashSet<string> known)
    {
        var mentioned = text.Fields.SelectMany(field => field.Names.Mentioned).ToHashSet();
        var reported = new HashSet<string>();
        foreach (var field in text.Fields)
        {
            if (source.Field(field.Path.Name) is not { } japanese)
            {
                continue;
            }

            var absent = Absent(entry, japanese, field, mentioned);
            var fewer = Fewer(japanese, field).ToList();
            foreach (var stranger in field.Names.Uses.Where(use => use.IsName && !known.Contains(use.Key)))
            {
                // A setting is often said more exactly than in the Japanese; it is wrong only where the right one is gone.
                var isSetting = EntryNames.WeightOf(stranger) == NameWeight.Setting;
                var instead = fewer
                    .Where(use => use.Term.Context == stranger.Term.Context)
                    .Where(use => isSetting ? EntryNames.WeightOf(use) == NameWeight.Setting && (use.Term.Context == "country" || !mentioned.Contains(use.Key)) : EntryNames.WeightOf(use) != NameWeight.Setting)
                    .MinBy(use => EntryNames.WeightOf(use) == EntryNames.WeightOf(stranger) ? 0 : 1);
                if (instead is null && (isSetting || stranger.Term.Context == "organization"))
                {
                    continue;
                }

                if (instead is null)
                {
                    yield return field.FindAt(Unexpected, stranger.Start, stranger.Length, null, ("name", EntryNames.NameOf(stranger.Term)));
                }
                else
                {
                    reported.Add(instead.Key);
                    yield return field.FindAt(Swapped, stranger.Start, stranger.Length, EntryNames.Instead(stranger, instead.Term, field.Language), ("name", EntryNames.NameOf(stranger.Term)), ("instead", EntryNames.NameOf(instead.Term)));
                }
            }

            foreach (var use in absent.Where(use => reported.Add(use.Key)))
            {
                yield return Exchanged(japanese, field, use) is { } other
                    ? field.FindAt(Swapped, other.Start, other.Length, EntryNames.Instead(other, use.Term, field.Language), ("name", EntryNames.NameOf(other.Term)), ("instead", EntryNames.NameOf(use.Term)))
                    : field.Find(Missing, ("name", EntryNames.NameOf(use.Term)), ("right", Designators.WithoutBrackets(use.Term.Texts[field.Language] ?? "")));
            }
        }
    }

    /// <summary>Names of the Japanese field that the translation ought to have and has not.</summary>
    private static IEnumerable<NameUse> Absent(CheckedEntry entry, CheckedField japanese, CheckedField field, HashSet<string> mentioned) =>
        from use in japanese.Names.Uses
        where use.IsName && use.Term.Texts[field.Language] is not null && !field.Names.Mentioned.Contains(use.Key)
        let isGone = !mentioned.Contains(use.Key)
        let isExpected = EntryNames.WeightOf(use) switch
        {
            NameWeight.Subject => entry.Entry is not Page || (isGone && field.Path.Name == FieldPath.Body),
            NameWeight.Home => isGone && entry.Entry is not Page && use.Key == EntryNames.Home,
            _ => false,
        }
        where isExpected
        select use;

    /// <summary>Names that stand more often in the Japanese field than in the translation.</summary>
    private static IEnumerable<NameUse> Fewer(CheckedField japanese, CheckedField field)
    {
        var here = field.Names.Uses.CountBy(use => use.Key).ToDictionary();
        return japanese.Names.Uses
            .Where(use => use.IsName)
            .GroupBy(use => use.Key)
            .Where(uses => uses.Count() > here.GetValueOrDefault(uses.Key))
            .Select(uses => uses.First())
            .OrderBy(use => field.Names.Mentioned.Contains(use.Key)).ThenByDescending(EntryNames.WeightOf);
    }

    /// <summary>A name of the same kind that the Japanese field is without, though the entry knows it.</summary>
    private static NameUse? Exchanged(CheckedField japanese, CheckedField field, NameUse absent) =>
        Short.Contains(field.Path.Name)
            ? field.Names.Uses.FirstOrDefault(use => use.IsName && use.Term.Context == absent.Term.Context && EntryNames.WeightOf(use) != NameWeight.Setting && use.Key != EntryNames.Home && !japanese.Names.Mentioned.Contains(use.Key))
            : null;
}
