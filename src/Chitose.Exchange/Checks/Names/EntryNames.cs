using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Names;

/// <summary>Which names an entry is about, and what the rules about names have in common.</summary>
internal static class EntryNames
{
    /// <summary>Glossary id of the city whose site this is.</summary>
    public const string Home = "chitose-city";

    private const string HomeCountry = "japan";

    private static readonly string[] Settings = ["県", "州", "省", "北海道", "区", "洞", "特別市"];

    /// <summary>Keys of what the facts of the entry name, of Chitose and of Japan.</summary>
    public static IEnumerable<string> Of(CheckedEntry entry)
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

    public static NameWeight WeightOf(NameUse use)
    {
        if (use.Key == Home || use.Term.Id.StartsWith("chitose-", StringComparison.Ordinal))
        {
            return NameWeight.Home;
        }

        var japanese = NameOf(use.Term);
        return use.Term.Context == "country" || (use.Term.Context == "place" && Settings.Any(ending => japanese.EndsWith(ending, StringComparison.Ordinal))) ? NameWeight.Setting : NameWeight.Subject;
    }

    public static string NameOf(GlossaryTerm term) => term.Texts[Language.Source] ?? term.Id;

    /// <summary>The name of something in the place of another, as long as that was: with its word for city, or without.</summary>
    public static string Instead(NameUse wrong, GlossaryTerm right, Language language)
    {
        var agreed = Designators.WithoutBrackets(right.Texts[language] ?? "");
        var isShort = Designators.MayBeLeftOff(wrong.Term) && wrong.Words.Length < wrong.Term.Texts[language]?.Length;
        return isShort ? Designators.Bare(agreed, language) : agreed;
    }
}
