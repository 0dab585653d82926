using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>
/// What the page of the second factor shows before it is taken over: it travels in the page itself, sealed, so that looking at the
/// page changes nothing in the store.
/// </summary>
public sealed record TwoFactorSetup(string MemberId, string Key, IReadOnlyList<string> SpareCodes, DateTime MadeAt)
{
    private const string Purpose = "Chitose.Exchange.TwoFactorSetup";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static TwoFactorSetup New(string memberId, DateTime now) => new(memberId, Authenticator.NewKey(), Authenticator.NewSpareCodes(), now);

    public string Sealed(IDataProtectionProvider protection) => protection.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(this));

    /// <returns>Null if it is not ours, another person's, or too old.</returns>
    public static TwoFactorSetup? Open(string? text, string memberId, DateTime now, IDataProtectionProvider protection)
    {
        try
        {
            var setup = JsonSerializer.Deserialize<TwoFactorSetup>(protection.CreateProtector(Purpose).Unprotect(text ?? ""));
            return setup?.MemberId == memberId && now - setup.MadeAt < Longest ? setup : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The key in groups of four, to be typed where no camera is at hand.</summary>
    public string SpelledKey => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    /// <summary>The spare codes as a text to save.</summary>
    public string ToText(string heading) =>
        string.Create(CultureInfo.InvariantCulture, $"{heading}\r\n\r\n{string.Join("\r\n", SpareCodes)}\r\n");
}
