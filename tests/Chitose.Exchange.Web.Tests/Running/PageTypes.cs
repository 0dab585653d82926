using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>One page of each type, after the language in the address.</summary>
public static class PageTypes
{
    public static readonly IReadOnlyList<string> All =
    [
        "", "sister-cities", "friendship-cities", "organizations", "events", "programs", "timeline", "brochure", "site-map",
        "partners/anchorage", "partners/ibusuki", "partners/kongsberg", "partners/changchun", "partners/jeju-tourism-association", "partners/airport-high-school",
        "partners/kongsberg/handout", "partners/anchorage/panel",
        "events/anchorage-2019-50th-ceremony", "programs/mears",
        "about", "contact", "accessibility", "accessibility-results", "privacy", "copyright", "open-data", "search",
    ];

    /// <summary>Each in every language.</summary>
    public static TheoryData<string, string> InEveryLanguage
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in All)
            {
                foreach (var language in Language.All)
                {
                    data.Add(language.Segment, page);
                }
            }

            return data;
        }
    }
}
