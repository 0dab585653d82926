using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Ties;

/// <summary>The words of the glossary for the kinds of tie.</summary>
internal static class TieWords
{
    /// <summary>Glossary id of the word for a partner that is an organization.</summary>
    public const string Partner = "partner-organization";

    private static readonly Dictionary<string, PartnerKind> Kinds = new()
    {
        ["sister-city"] = PartnerKind.SisterCity,
        ["friendship-city"] = PartnerKind.FriendshipCity,
        ["sister-school"] = PartnerKind.SisterSchool,
        ["organization-partnership"] = PartnerKind.OrganizationPartnership,
        [Partner] = PartnerKind.OrganizationPartnership,
    };

    private static readonly Dictionary<PartnerKind, (string One, string Many)> English = new()
    {
        [PartnerKind.SisterCity] = ("sister city", "sister cities"),
        [PartnerKind.FriendshipCity] = ("friendship city", "friendship cities"),
        [PartnerKind.SisterSchool] = ("sister school", "sister schools"),
        [PartnerKind.OrganizationPartnership] = ("organization partnership", "organization partnerships"),
    };

    public static IEnumerable<(NameUse Use, PartnerKind Kind)> In(CheckedField field) =>
        field.Names.Uses.Where(use => !use.IsName).Select(use => (use, KindOf(use)));

    public static PartnerKind KindOf(NameUse use) => Kinds[use.Term.Id];

    /// <summary>The word for a kind, in the number and case of the words it replaces.</summary>
    public static string? Instead(NameUse use, PartnerKind kind, CheckContext context, Language language)
    {
        if (language != Language.English)
        {
            return context.Glossary.FirstOrDefault(term => term.Group == GlossaryGroup.Terms && Kinds.GetValueOrDefault(term.Id, (PartnerKind)(-1)) == kind)?.Texts[language];
        }

        var (one, many) = English[kind];
        var word = use.Words.EndsWith('s') ? many : one;
        word = use.Words.Contains('-', StringComparison.Ordinal) ? word.Replace(' ', '-') : word;
        return char.IsUpper(use.Words[0]) ? string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1)) : word;
    }
}
