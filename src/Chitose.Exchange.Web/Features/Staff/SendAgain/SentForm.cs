using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <summary>What a refused form held, but for its token, its files and its secrets.</summary>
/// <param name="Address">Where it was sent to.</param>
/// <param name="Fields">Everything that was typed, to be sent again.</param>
/// <param name="HadFiles">Whether a file was sent along, which a page cannot hold.</param>
/// <param name="HadSecrets">Whether a password or code was sent along, which must not lie open on a page.</param>
public sealed record SentForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles, bool HadSecrets)
{
    private const string Token = "form-token";
    private const string Purpose = "Chitose.Exchange.SentForm";

    private static readonly string[] Secrets = ["password", "code", "otp"];

    public static SentForm Of(string address, IFormCollection form)
    {
        var fields = form.Where(field => field.Key != Token).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        return new SentForm(address, [.. fields.Where(field => !IsSecret(field.Key))], form.Files.Count > 0, fields.Any(field => IsSecret(field.Key)));
    }

    /// <summary>For a hidden field of the sign-in page: nobody but this site can read or change it.</summary>
    public string Sealed(IDataProtectionProvider protection)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(pack, this);
        }

        return WebEncoders.Base64UrlEncode(protection.CreateProtector(Purpose).Protect(packed.ToArray()));
    }

    /// <returns>Null if there is none, or it is not ours.</returns>
    public static SentForm? Open(string? text, IDataProtectionProvider protection)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream(protection.CreateProtector(Purpose).Unprotect(WebEncoders.Base64UrlDecode(text)));
            using var unpack = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<SentForm>(unpack);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static bool IsSecret(string name) => Secrets.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase));
}
