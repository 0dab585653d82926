using Microsoft.Net.Http.Headers;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <summary>A form of staff that was refused, and where it was sent to.</summary>
internal sealed record RefusedForm(FormRefusal Refusal, string Address)
{
    private const string Site = "Sec-Fetch-Site";

    private static readonly string[] WithoutText = ["/staff/sign-out", "/staff/language"];

    /// <summary>Whether the request sends a form of the staff area, whose text must come back if it is not taken.</summary>
    public static bool IsPossible(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.HasFormContentType
        && request.Path.StartsWithSegments("/staff", StringComparison.OrdinalIgnoreCase)
        && !WithoutText.Contains(request.Path.Value, StringComparer.OrdinalIgnoreCase)
        && IsOurs(request);

    public static void Note(HttpContext http, FormRefusal refusal) =>
        http.Features.Set(new RefusedForm(refusal, http.Request.Path + http.Request.QueryString));

    /// <returns>Null if the form is broken, which no browser sends.</returns>
    public async Task<SentForm?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return SentForm.Of(Address, await request.ReadFormAsync(cancel));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Another site's form must not be given a token of ours, with which a press of a button would send it in earnest.</summary>
    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers.TryGetValue(Site, out var site))
        {
            return site == "same-origin";
        }

        return !request.Headers.TryGetValue(HeaderNames.Origin, out var origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
