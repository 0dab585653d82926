using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Ties;

/// <summary>
/// Sister cities, friendship cities, sister schools and ties between organizations are never swapped (site conventions L11); in Chinese
/// the brochure made two high schools sister cities. Each translation is held to the Japanese, and all texts of one partner to its facts.
/// </summary>
internal sealed class SwappedTies : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Swapped = CheckRule.Error(RuleGroup.Ties, "tie-swapped");
    private static readonly CheckRule AgainstFacts = CheckRule.Error(RuleGroup.Ties, "tie-facts");

    public IReadOnlyList<CheckRule> Rules { get; } = [Swapped, AgainstFacts];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        var facts = FactsOf(entry);
        var source = entry.Source;
        var ofSource = source?.Fields.SelectMany(TieWords.In).Select(tie => tie.Kind).ToHashSet() ?? [];
        return entry.Texts.SelectMany(text => text.Fields).SelectMany(field =>
            (field.Language.IsSource || source is null ? Against(field, facts, entry.Context) : Against(field, source, ofSource, facts, entry.Context)).Take(MostFindings));
    }

    /// <summary>Of the Japanese: a kind that the partner's facts do not have, in a field that does not name theirs.</summary>
    private static IEnumerable<Finding> Against(CheckedField field, HashSet<PartnerKind> facts, CheckContext context)
    {
        var ties = TieWords.In(field).ToList();
        return facts.Count == 0 || ties.Any(tie => facts.Contains(tie.Kind))
            ? []
            : ties.Where(tie => !IsPossible(tie.Kind, facts)).Select(tie => Find(field, AgainstFacts, tie.Use, facts.Count == 1 ? facts.Single() : null, context));
    }

    private static IEnumerable<Finding> Against(CheckedField field, CheckedText source, HashSet<PartnerKind> ofSource, HashSet<PartnerKind> facts, CheckContext context)
    {
        foreach (var (translated, japanese) in Stretches(field, source.Field(field.Path.Name)))
        {
            if (OneForAnother(translated, japanese) is { } slip)
            {
                yield return Find(field, Swapped, slip.Use, slip.Right, context);
                continue;
            }

            // On a page about all partners, 団体 may be called partner organizations.
            foreach (var (use, kind) in translated.Where(tie => !japanese.Any(other => other.Kind == tie.Kind) && (facts.Count > 0 || tie.Use.Term.Id != TieWords.Partner)))
            {
                var fewer = japanese.Select(tie => tie.Kind).Distinct()
                    .Where(other => japanese.Count(tie => tie.Kind == other) > translated.Count(tie => tie.Kind == other))
                    .ToList();
                if (fewer.Count > 0)
                {
                    yield return Find(field, Swapped, use, fewer.Count == 1 ? fewer[0] : null, context);
                }
                else if (!ofSource.Contains(kind) && !IsPossible(kind, facts) && (facts.Count > 0 || ofSource.Count > 0))
                {
                    yield return Find(field, Swapped, use, facts.Count == 1 ? facts.Single() : null, context);
                }
            }
        }
    }

    /// <summary>One kind more often than in the Japanese, and another not at all.</summary>
    private static (NameUse Use, PartnerKind Right)? OneForAnother(List<(NameUse Use, PartnerKind Kind)> translated, List<(NameUse Use, PartnerKind Kind)> japanese)
    {
        var missing = japanese.Select(tie => tie.Kind).Distinct().Where(kind => !translated.Any(tie => tie.Kind == kind)).ToList();
        return missing.Count == 1 && translated.FirstOrDefault(tie => japanese.Any(other => other.Kind == tie.Kind) && translated.Count(other => other.Kind == tie.Kind) > japanese.Count(other => other.Kind == tie.Kind)) is { Use: { } use }
            ? (use, missing[0])
            : null;
    }

    /// <summary>The ties of each paragraph with those of its Japanese; of the fields as wholes, if their paragraphs differ in number.</summary>
    private static IEnumerable<(List<(NameUse Use, PartnerKind Kind)> Translated, List<(NameUse Use, PartnerKind Kind)> Japanese)> Stretches(CheckedField field, CheckedField? japanese)
    {
        List<(NameUse Use, PartnerKind Kind)> translated = [.. TieWords.In(field)];
        List<(NameUse Use, PartnerKind Kind)> original = japanese is null ? [] : [.. TieWords.In(japanese)];
        if (translated.Count == 0 || japanese is null || field.Plain.Count('\n') != japanese.Plain.Count('\n'))
        {
            return [(translated, original)];
        }

        var lines = original.ToLookup(tie => LineOf(japanese, tie.Use));
        return translated.GroupBy(tie => LineOf(field, tie.Use)).Select(line => (line.ToList(), lines[line.Key].ToList()));
    }

    private static int LineOf(CheckedField field, NameUse use) => field.Plain.AsSpan(0, use.Start).Count('\n');

    /// <summary>A school in a sister city may be spoken of with that city's tie.</summary>
    private static bool IsPossible(PartnerKind kind, HashSet<PartnerKind> facts) =>
        facts.Contains(kind) || (kind == PartnerKind.SisterSchool && facts.Overlaps([PartnerKind.SisterCity, PartnerKind.FriendshipCity]));

    private static HashSet<PartnerKind> FactsOf(CheckedEntry entry) => entry.Entry switch
    {
        Partner partner => [partner.Tie],
        Activity activity => [.. activity.Partners.Select(tie => entry.Context.Ties.GetValueOrDefault(tie.Partner)).OfType<KnownTie>().Select(tie => tie.Kind)],
        _ => [],
    };

    private static Finding Find(CheckedField field, CheckRule rule, NameUse use, PartnerKind? right, CheckContext context)
    {
        var instead = right is { } kind ? TieWords.Instead(use, kind, context, field.Language) : null;
        return field.FindAt(rule, use.Start, use.Length, instead, ("word", use.Words));
    }
}
