using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Languages;

/// <summary>The language to answer in where the address names none (site conventions U4, U7).</summary>
public static class PreferredLanguage
{
    /// <summary>Written by the page's own script when a reader chooses a language; one of the five segments.</summary>
    public const string Cookie = "__Host-lang";

    /// <summary>
    /// The remembered choice, else the best match of Accept-Language, else English for a reader whose languages are none of the
    /// five, else (no header, as crawlers send none) Japanese. Unknown values are ignored.
    /// </summary>
    public static Language Of(HttpRequest request)
    {
        if (Language.Find(request.Cookies[Cookie]) is { } remembered)
        {
            return remembered;
        }

        var accepted = request.GetTypedHeaders().AcceptLanguage
            .Where(value => value.Quality is not 0 && value.Value != "*")
            .OrderByDescending(value => value.Quality ?? 1)
            .Select(value => value.Value.ToString())
            .ToList();
        return accepted.Select(Match).FirstOrDefault(language => language is not null)
            ?? (accepted.Count > 0 ? Language.English : Language.Source);
    }

    /// <summary>Any region or script of a language means that language: zh-TW leads to the Chinese pages.</summary>
    private static Language? Match(string tag) => Language.Find(tag.Split('-')[0].ToLowerInvariant());
}
