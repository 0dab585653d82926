using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// A translation speaks of the same places, schools and people as the Japanese. Pronouns are normal, so a name is missed only where a
/// whole field is without it; another name in its place is an error.
/// </summary>
internal sealed class AgreeingNames : ICheck
{
    /// <summary>Glossary id of the city whose site this is.</summary>
    private const string Home = "chitose-city";

    private const string HomeCountry = "japan";

    private static readonly string[] Short = [FieldPath.Title, FieldPath.ShortTitle, FieldPath.Summary, FieldPath.Alternative];
    private static readonly string[] Settings = ["県", "州", "省", "北海道", "区", "洞", "特別市"];

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

        var known = source.Fields.SelectMany(field => field.Names.Mentioned).Concat(FactsOf(entry)).ToHashSet();
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
                var isSetting = WeightOf(stranger) == NameWeight.Setting;
                var instead = fewer
                    .Where(use => use.Term.Context == stranger.Term.Context)
                    .Where(use => isSetting ? WeightOf(use) == NameWeight.Setting && (use.Term.Context == "country" || !mentioned.Contains(use.Key)) : WeightOf(use) != NameWeight.Setting)
                    .MinBy(use => WeightOf(use) == WeightOf(stranger) ? 0 : 1);
                if (instead is null && (isSetting || stranger.Term.Context == "organization"))
                {
                    continue;
                }

                if (instead is null)
                {
                    yield return field.FindAt(Unexpected, stranger.Start, stranger.Length, null, ("name", NameOf(stranger.Term)));
                }
                else
                {
                    reported.Add(instead.Key);
                    yield return field.FindAt(Swapped, stranger.Start, stranger.Length, Written(instead, stranger, field.Language), ("name", NameOf(stranger.Term)), ("instead", NameOf(instead.Term)));
                }
            }

            foreach (var use in absent.Where(use => reported.Add(use.Key)))
            {
                yield return Exchanged(japanese, field, use) is { } other
                    ? field.FindAt(Swapped, other.Start, other.Length, Written(use, other, field.Language), ("name", NameOf(other.Term)), ("instead", NameOf(use.Term)))
                    : field.Find(Missing, ("name", NameOf(use.Term)), ("right", Designators.WithoutBrackets(use.Term.Texts[field.Language] ?? "")));
            }
        }
    }

    /// <summary>Names of the Japanese field that the translation ought to have and has not.</summary>
    private static IEnumerable<NameUse> Absent(CheckedEntry entry, CheckedField japanese, CheckedField field, HashSet<string> mentioned) =>
        from use in japanese.Names.Uses
        where use.IsName && use.Term.Texts[field.Language] is not null && !field.Names.Mentioned.Contains(use.Key)
        let isGone = !mentioned.Contains(use.Key)
        let isExpected = WeightOf(use) switch
        {
            NameWeight.Subject => entry.Entry is not Page || (isGone && field.Path.Name == FieldPath.Body),
            NameWeight.Home => isGone && entry.Entry is not Page && use.Key == Home,
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
            .OrderBy(use => field.Names.Mentioned.Contains(use.Key)).ThenByDescending(WeightOf);
    }

    /// <summary>A name of the same kind that the Japanese field is without, though the entry knows it.</summary>
    private static NameUse? Exchanged(CheckedField japanese, CheckedField field, NameUse absent) =>
        Short.Contains(field.Path.Name)
            ? field.Names.Uses.FirstOrDefault(use => use.IsName && use.Term.Context == absent.Term.Context && WeightOf(use) != NameWeight.Setting && use.Key != Home && !japanese.Names.Mentioned.Contains(use.Key))
            : null;

    private static NameWeight WeightOf(NameUse use)
    {
        if (use.Key == Home || use.Term.Id.StartsWith("chitose-", StringComparison.Ordinal))
        {
            return NameWeight.Home;
        }

        var japanese = NameOf(use.Term);
        return use.Term.Context == "country" || (use.Term.Context == "place" && Settings.Any(ending => japanese.EndsWith(ending, StringComparison.Ordinal))) ? NameWeight.Setting : NameWeight.Subject;
    }

    /// <summary>The right name as long as the wrong one was: with its word for city, or without.</summary>
    private static string? Written(NameUse right, NameUse wrong, Language language)
    {
        var agreed = Designators.WithoutBrackets(right.Term.Texts[language] ?? "");
        var isShort = Designators.MayBeLeftOff(wrong.Term) && wrong.Words.Length < wrong.Term.Texts[language]?.Length;
        return isShort ? Designators.Bare(agreed, language) : agreed;
    }

    private static string NameOf(GlossaryTerm term) => term.Texts[Language.Source] ?? term.Id;

    /// <summary>What the facts of the entry name.</summary>
    private static IEnumerable<string> FactsOf(CheckedEntry entry)
    {
        IEnumerable<string?> ids = entry.Entry switch
        {
            Partner partner => [partner.Slug, partner.Country, partner.Division, partner.Counterpart, partner.Agreement.Place],
            ExchangeEvent happening => happening.Partners.Select(tie => (string?)tie.Partner).Append(happening.Place),
            Activity activity => activity.Partners.Select(tie => tie.Partner),
            _ => [],
        };
        return ids.Append(Home).Append(HomeCountry).Select(entry.Context.Lexicon.KeyOf).OfType<string>();
    }
}
