using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Long, and not one that others guess first; nothing about digits or signs (security requirements 4.2).</summary>
public sealed class PasswordRules : IPasswordValidator<StaffMember>
{
    public const int MinLength = 12;
    public const int MaxLength = 256;

    private const int ShortestNamePart = 4;

    private static readonly string[] SiteWords =
        ["chitose", "千歳", "ちとせ", "anchorage", "アンカレジ", "kongsberg", "コングスベルグ", "ibusuki", "指宿", "changchun", "長春", "sistercity", "姉妹都市", "exchange.example"];

    private static readonly Lazy<FrozenSet<string>> Common = new(() =>
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("Chitose.Exchange.Web.Accounts.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    });

    public static IReadOnlyCollection<string> CommonPasswords => Common.Value;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password) =>
        Task.FromResult(FaultOf(password ?? "", user) is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = fault.ToString(), Description = fault.ToString() })
            : IdentityResult.Success);

    public static PasswordFault? FaultOf(string password, StaffMember member)
    {
        var plain = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return password.Length < MinLength ? PasswordFault.TooShort
            : password.Length > MaxLength ? PasswordFault.TooLong
            : IsCommon(plain) ? PasswordFault.Common
            : NamesOf(member).Concat(SiteWords).Any(word => plain.Replace(" ", "", StringComparison.Ordinal).Contains(word, StringComparison.Ordinal)) ? PasswordFault.SiteWord
            : null;
    }

    /// <summary>Also with a few digits or signs at the end, or one character over and over.</summary>
    private static bool IsCommon(string plain) =>
        Common.Value.Contains(plain)
        || Common.Value.Contains(plain.TrimEnd("0123456789!?.,-_#@$%&*+".ToCharArray()))
        || plain.Distinct().Count() <= 2;

    private static IEnumerable<string> NamesOf(StaffMember member) =>
        member.Name.Split(' ', '　').Append((member.Email ?? "").Split('@')[0])
            .Select(part => part.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
            .Where(part => part.Length >= ShortestNamePart || (part.Length >= 2 && !part.All(char.IsAscii)));
}
