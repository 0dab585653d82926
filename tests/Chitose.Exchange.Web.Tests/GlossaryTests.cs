using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Site conventions L11: the interface uses the words of the glossary.</summary>
public sealed class GlossaryTests
{
    private static readonly Dictionary<string, Func<Words, string>> Uses = new()
    {
        ["sister-city"] = words => words.KindSisterCity,
        ["friendship-city"] = words => words.KindFriendshipCity,
        ["organization-partnership"] = words => words.KindOrganizationPartnership,
        ["sister-school"] = words => words.KindSisterSchool,
        ["partners"] = words => words.PartnersHeading,
        ["agreement-date"] = words => words.AgreementDate,
        ["signing-place"] = words => words.SigningPlace,
        ["year-being-confirmed"] = words => words.YearBeingConfirmed,
        ["needs-confirmation"] = words => words.BeingConfirmed,
        ["skip-to-content"] = words => words.SkipToContent,
        ["menu"] = words => words.Menu,
        ["home"] = words => words.MenuHome,
        ["events"] = words => words.MenuEvents,
        ["programs"] = words => words.ProgramsHeading,
        ["contact"] = words => words.FooterContact,
        ["about-site"] = words => words.AboutSite,
        ["accessibility"] = words => words.FooterAccessibility,
        ["privacy"] = words => words.FooterPrivacy,
        ["country"] = words => words.Country,
        ["region"] = words => words.Region,
        ["population"] = words => words.Population,
        ["area"] = words => words.Area,
        ["official-website"] = words => words.OfficialWebsite,
        ["last-updated"] = words => words.LastUpdated,
        ["page-not-found"] = words => words.NotFoundTitle,
        ["show-furigana"] = words => words.ShowFurigana,
    };

    /// <summary>Words that differ from the glossary on purpose, by term and language.</summary>
    private static readonly HashSet<(string Term, string Tag)> OnPurpose = [];

    public static TheoryData<string, string> Terms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var term in Uses.Keys)
            {
                foreach (var language in Language.All)
                {
                    data.Add(term, language.Tag);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void The_interface_says_what_the_glossary_says(string term, string tag)
    {
        var language = Language.WithTag(tag)!;
        var agreed = PublishedFiles.Content.Glossary.Single(other => other.Id == term).Texts.In(language).Text;

        var said = Uses[term](Words.In(language));

        Assert.Equal(!OnPurpose.Contains((term, tag)), agreed == said);
    }

    [Fact]
    public void The_names_of_the_languages_are_those_of_the_glossary()
    {
        foreach (var language in Language.All)
        {
            Assert.Contains(language.Name, PublishedFiles.Content.Glossary.Single(term => term.Id == $"lang-{language.Segment}").Context, StringComparison.Ordinal);
        }
    }
}
