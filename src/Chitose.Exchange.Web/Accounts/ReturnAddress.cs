namespace Chitose.Exchange.Web.Accounts;

/// <summary>Where to go after signing in: a path of this site and nothing else (security requirements 2.4).</summary>
public static class ReturnAddress
{
    public const string Home = "/staff";

    private const int MaxLength = 512;

    /// <summary>The address as it may stand in a redirect; the first staff page where it may not.</summary>
    public static string Of(string? wished) => IsOurs(wished) ? Encoded(wished!) : Home;

    /// <summary>The page of ours from which a request comes; staff pages tell that to our own site only.</summary>
    public static string OfPageBefore(HttpRequest request) =>
        Of(Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null);

    private static bool IsOurs(string? wished) =>
        wished is ['/', ..]
        && wished.Length <= MaxLength
        && !(wished.Length > 1 && wished[1] == '/')
        && !wished.Any(letter => letter == '\\' || char.IsControl(letter) || char.IsSurrogate(letter));

    /// <summary>Text beyond ASCII in a header would break the answer.</summary>
    private static string Encoded(string address) =>
        string.Concat(address.Select(letter => char.IsAscii(letter) && letter != ' ' ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));
}
