using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A page that the content files promise.</summary>
/// <param name="Language">A language in which its text is published.</param>
/// <param name="Page">What stands after the language in the address.</param>
/// <param name="Translations">All languages in which its text is published.</param>
public sealed record PublicPage(Language Language, string Page, IReadOnlyList<Language> Translations)
{
    public static readonly IReadOnlyList<PublicPage> All =
    [
        .. from entry in PublishedFiles.Content.Entries
           where entry is not ExchangeEvent { IsWithheld: true }
           let translations = Language.All.Where(language => entry.TextIn(language) is not null).ToList()
           from language in translations
           select new PublicPage(language, Addresses.PathOf(entry), translations),
    ];

    /// <summary>Address within the site.</summary>
    public string Path => $"/{Language.Segment}/{Page}";

    public string Address => RunningSite.Origin + Path;
}
