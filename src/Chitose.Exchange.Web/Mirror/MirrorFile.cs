using System.Text.RegularExpressions;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>Which file of a mirror stands for which address of the site.</summary>
internal static partial class MirrorFile
{
    private const string Index = "index.html";

    /// <returns>The file's path within the mirror, with slashes; null for what is only there while the site runs: staff pages, search, health.</returns>
    public static string? Of(string pathAndQuery)
    {
        var (path, query) = pathAndQuery.Split('?', 2) is [var before, var after] ? (before, after) : (pathAndQuery, "");
        if (Running().IsMatch(path) || path.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        var file = path.TrimStart('/');
        var isPage = !file.Split('/')[^1].Contains('.', StringComparison.Ordinal);
        return (isPage, query) switch
        {
            (false, _) => file,
            (_, "") => Within(file, Index),
            _ when ListPage().Match(query) is { Success: true } page => Within(file, $"page-{page.Groups[1].Value}/{Index}"),
            _ => null,
        };
    }

    /// <summary>How a link in one file names another, so that the mirror may stand in any folder, or be opened without a server.</summary>
    public static string Link(string from, string to)
    {
        var (start, end) = (from.Split('/')[..^1], to.Split('/'));
        var common = start.Zip(end[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", start.Length - common)) + string.Join('/', end[common..]);
    }

    private static string Within(string folder, string file) => folder.Length == 0 ? file : $"{folder.TrimEnd('/')}/{file}";

    [GeneratedRegex("^/(staff(/|$)|healthz$|readyz$|[a-z]{2}/search(/|$))")]
    private static partial Regex Running();

    [GeneratedRegex("^page=([0-9]+)$")]
    private static partial Regex ListPage();
}
