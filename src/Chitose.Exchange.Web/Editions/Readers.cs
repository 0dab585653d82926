using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>The language of whoever reads the answer to a request: the address decides it, or on an error page what is known.</summary>
public static class Readers
{
    private static readonly object Key = new();

    public static Language Of(HttpContext http) =>
        http.Items[Key] as Language ?? Language.Find(http.GetRouteValue("lang") as string) ?? Language.Source;

    public static void Set(HttpContext http, Language language) => http.Items[Key] = language;
}
