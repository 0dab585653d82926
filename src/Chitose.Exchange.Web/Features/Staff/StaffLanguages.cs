using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Languages;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>The languages in which the interface speaks to staff.</summary>
public static class StaffLanguages
{
    public static readonly IReadOnlyList<Language> All = [Language.Japanese, Language.English];

    /// <summary>The one of whoever is signed in, or else the one that the browser asks for.</summary>
    public static Language Of(HttpContext http) =>
        SignedInStaff.Of(http.User)?.Language ?? (PreferredLanguage.Of(http.Request) == Language.Japanese ? Language.Japanese : Language.English);
}
