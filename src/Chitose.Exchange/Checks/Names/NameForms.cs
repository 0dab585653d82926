using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>The ways in which a name may be met in a language, right and wrong.</summary>
internal static class NameForms
{
    public static IEnumerable<NameForm> Of(GlossaryTerm term, Language language)
    {
        if (term.Texts[language] is not { Length: > 0 } agreed)
        {
            yield break;
        }

        yield return new NameForm(term, agreed, NameStanding.Agreed, agreed);
        var plain = Designators.WithoutBrackets(agreed);
        if (plain != agreed)
        {
            yield return new NameForm(term, plain, NameStanding.Variant, plain);
        }

        foreach (var variant in term.Variants[language])
        {
            yield return new NameForm(term, variant, NameStanding.Variant, variant);
        }

        var bare = Designators.MayBeLeftOff(term) ? Designators.Bare(agreed, language) : plain;
        if (bare != plain)
        {
            yield return new NameForm(term, bare, NameStanding.Bare, bare);
        }

        foreach (var rejected in term.Rejected[language])
        {
            var isBare = Designators.Bare(rejected, language) == rejected;
            yield return new NameForm(term, rejected, NameStanding.Rejected, isBare ? bare : plain);
        }
    }
}
