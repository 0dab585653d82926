using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Resources.Staff;
using QRCoder;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed record TwoFactorPage(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>Of white modules, around what QRCoder makes.</summary>
    private const int Margin = 4;

    /// <summary>The sealed setup, for the form to send back.</summary>
    public required string Setup { get; init; }

    /// <summary>The dark modules of the QR code as a path of unit squares.</summary>
    public required string QrPath { get; init; }

    /// <summary>Modules on a side.</summary>
    public required int QrSize { get; init; }

    public required string SpelledKey { get; init; }

    public required IReadOnlyList<string> SpareCodes { get; init; }

    public string? Otp { get; init; }

    public bool IsKept { get; init; }

    public static TwoFactorPage For(TwoFactorSetup setup, string sealedSetup, SignedInStaff staff, IReadOnlyList<FormFault> faults)
    {
        var words = SignInWords.In(staff.Language);
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(Authenticator.AddressOf(setup.Key, staff.Email), QRCodeGenerator.ECCLevel.M);

        // The frame on the page is margin enough, and leaves the code larger.
        var size = code.ModuleMatrix.Count - (2 * Margin);
        var squares = from y in Enumerable.Range(0, size)
                      from x in Enumerable.Range(0, size)
                      where code.ModuleMatrix[y + Margin][x + Margin]
                      select $"M{x} {y}h1v1h-1z";
        return new TwoFactorPage(new StaffFrame(words.TwoFactorTitle) { IsNarrow = true })
        {
            Setup = sealedSetup,
            QrPath = string.Concat(squares),
            QrSize = size,
            SpelledKey = setup.SpelledKey,
            SpareCodes = setup.SpareCodes,
            Faults = faults.Count == 0 ? null : new FormFaults(words.SetupFaults, faults),
        };
    }
}
