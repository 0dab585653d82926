using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>The site that a link outside leads to. Sites have a host or a path for each language; those count as one.</summary>
internal sealed partial record ExternalSite(string Name, string Page, bool NamesLanguage)
{
    private static readonly string[] ShortSecondLevels = ["co", "or", "go", "ac", "ne", "lg", "ed", "gov", "com", "org", "edu"];

    public static ExternalSite? Of(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var labels = address.Host.Split('.');
        var isCountry = labels.Length > 2 && labels[^1].Length == 2 && ShortSecondLevels.Contains(labels[^2]);
        var name = string.Join('.', labels.TakeLast(labels is [_, .., "lg", "jp"] ? 4 : isCountry ? 3 : 2));
        return new ExternalSite(name, $"{address.Host}{address.PathAndQuery}".TrimEnd('/'), LanguageMark().IsMatch($"{address.Host}{address.PathAndQuery}"));
    }

    [GeneratedRegex(@"(?<![a-z])(ja|jp|jpn|japanese|en|eng|us|uk|english|zh|cn|sc|gb|chs|cht|tw|chinese|ko|kr|kor|korean|th|tha|thai|lang|language|locale|multilingual|foreign)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LanguageMark();
}
