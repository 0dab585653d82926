using System.Security.Cryptography;
using System.Text;
using OtpNet;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Codes of the authenticator app and the spare codes on paper.</summary>
public static class Authenticator
{
    public const int SpareCodes = 10;

    private const int KeyBytes = 20;
    private const int SpareLength = 8;

    /// <summary>Without letters and digits that are mistaken for each other.</summary>
    private const string SpareLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>One step early or late is forgiven.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public static string NewKey() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The time step at which the app shows the code, or null if it is none of about now.</summary>
    public static long? StepOf(string code, string key, DateTime now) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(now, Plain(code), out var step, Window) ? step : null;

    /// <summary>What the QR code says to the app.</summary>
    public static string AddressOf(string key, string email) =>
        $"otpauth://totp/{Uri.EscapeDataString($"Chitose Exchange:{email}")}?secret={key}&issuer={Uri.EscapeDataString("Chitose Exchange")}";

    public static IReadOnlyList<string> NewSpareCodes() => [.. Enumerable.Range(0, SpareCodes).Select(_ =>
        RandomNumberGenerator.GetString(SpareLetters, SpareLength).Insert(SpareLength / 2, "-"))];

    public static string HashOf(string spare, string memberId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{memberId}:{Plain(spare)}")));

    /// <summary>A code as typed: full-width digits, blanks and hyphens make no difference.</summary>
    private static string Plain(string code) =>
        new([.. code.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
