using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// A name is spelled as the glossary has it (site conventions L11): under the brochure's six spellings nobody finds Anchorage, and
/// 孔斯贝格 and 康斯堡 are taken for two towns. Spellings that the glossary allows are right, everywhere.
/// </summary>
internal sealed class SpelledNames : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Rejected = CheckRule.Warning(RuleGroup.Names, "name-rejected");
    private static readonly CheckRule Misspelt = CheckRule.Warning(RuleGroup.Names, "name-misspelt");
    private static readonly CheckRule Spacing = CheckRule.Warning(RuleGroup.Names, "name-spacing");
    private static readonly CheckRule TwoSpellings = CheckRule.Note(RuleGroup.Names, "name-two-spellings");
    private static readonly CheckRule OtherLanguage = CheckRule.Warning(RuleGroup.Names, "name-other-language");

    public IReadOnlyList<CheckRule> Rules { get; } = [Rejected, Misspelt, Spacing, OtherLanguage, TwoSpellings];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields
        .SelectMany(field => Find(field).Take(MostFindings).Concat(Foreign(field, entry.Context.Lexicon).Take(MostFindings)))
        .Concat(entry.Texts.SelectMany(Varying));

    private static IEnumerable<Finding> Find(CheckedField field)
    {
        foreach (var use in field.Names.Uses.Where(use => use.IsName))
        {
            var rule = use.Standing switch
            {
                NameStanding.Rejected => Rejected,
                NameStanding.Misspelt => Misspelt,
                _ => IsSpaced(use, field.Language) ? Spacing : null,
            };
            if (rule is not null)
            {
                var right = rule == Spacing ? use.Words.Replace(" ", "", StringComparison.Ordinal) : use.Right;
                yield return field.FindAt(rule, use.Start, use.Length, right, ("right", right), ("name", use.Term.Texts[Language.Source] ?? right));
            }
        }
    }

    /// <summary>A place or person under two right spellings in one text, neither of which is a part of the other.</summary>
    private static IEnumerable<Finding> Varying(CheckedText text)
    {
        var first = new Dictionary<string, string>();
        foreach (var field in text.Fields)
        {
            foreach (var use in field.Names.Uses.Where(use => use.Standing < NameStanding.Rejected && use.Term.Context is "place" or "person"))
            {
                var bare = Letters.Of(Designators.Bare(use.Words, text.Language), text.Language).Text;
                var other = first.GetValueOrDefault(use.Key, bare);
                if (!bare.Contains(other, StringComparison.Ordinal) && !other.Contains(bare, StringComparison.Ordinal))
                {
                    yield return field.FindAt(TwoSpellings, use.Start, use.Length, null, ("name", use.Term.Texts[Language.Source] ?? use.Words));
                    break;
                }

                first.TryAdd(use.Key, bare);
            }
        }
    }

    /// <summary>Official names of Korean schools and associations have no spaces: 공항고등학교. Where the glossary has one, spaces are free.</summary>
    private static bool IsSpaced(NameUse use, Language language) =>
        language == Language.Korean && use.Term.Context is "school" or "organization"
        && use.Words.Contains(' ', StringComparison.Ordinal) && use.Term.Texts[language]?.Contains(' ', StringComparison.Ordinal) == false;

    /// <summary>康斯堡市 in a Japanese line, Anchorage in a Korean one; but a name in brackets is given on purpose.</summary>
    private static IEnumerable<Finding> Foreign(CheckedField field, Lexicon lexicon)
    {
        if (field.Language == Language.English)
        {
            return [];
        }

        var others = field.Language == Language.Japanese ? new[] { Language.English, Language.Chinese } : [Language.English];
        return from other in others
               where other != Language.English || field.Plain.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0
               from use in lexicon.In(field.Plain, other).Uses
               where use.IsName && IsForeign(use, field, other) && !Enclosure.Marks(field.Plain, use.Start, use.Length)
               let right = Right(use.Term, field.Language, use.Words.Length < (use.Term.Texts[other]?.Length ?? 0))
               select field.FindAt(OtherLanguage, use.Start, use.Length, right, ("right", right), ("name", use.Term.Texts[Language.Source] ?? right));
    }

    private static bool IsForeign(NameUse use, CheckedField field, Language other) =>
        !field.Names.Uses.Any(own => own.Start < use.Start + use.Length && use.Start < own.Start + own.Length)
        && (other == Language.English
            ? use.Term.Context is "place" or "school" or "organization" or "person" && Letter.IsLatin(use.Words[0])
            : use.Standing != NameStanding.Misspelt && use.Words.Length >= 3 && use.Term.Texts[Language.Source]!.Any(Letter.IsKana) && use.Words.All(Letter.IsHan));

    private static string Right(GlossaryTerm term, Language language, bool isShort)
    {
        var agreed = Designators.WithoutBrackets(term.Texts[language] ?? "");
        return isShort && Designators.MayBeLeftOff(term) ? Designators.Bare(agreed, language) : agreed;
    }
}
