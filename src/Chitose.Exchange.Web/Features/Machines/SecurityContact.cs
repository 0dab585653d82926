using System.Net.Mail;

namespace Chitose.Exchange.Web.Features.Machines;

/// <summary>Whom to tell of a weakness, as RFC 9116 wants it: an address of the web, of mail or of a telephone.</summary>
public static class SecurityContact
{
    public const string Fault = $"{ExchangeOptions.Section}:{nameof(ExchangeOptions.SecurityContact)} is no contact: write security@example.jp, or an address that begins with https:, mailto: or tel:.";

    private static readonly string[] Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    /// <returns>Null where the setting is not fit.</returns>
    public static string? AddressOf(string setting)
    {
        var written = MailAddress.TryCreate(setting, out var mail) && mail.Address == setting ? $"{Uri.UriSchemeMailto}:{setting}" : setting;
        return Uri.TryCreate(written, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme) ? address.AbsoluteUri : null;
    }

    /// <summary>Whether the setting can be used, or is left to the page of contacts.</summary>
    public static bool IsFit(ExchangeOptions options) => string.IsNullOrEmpty(options.SecurityContact) || AddressOf(options.SecurityContact) is not null;
}
