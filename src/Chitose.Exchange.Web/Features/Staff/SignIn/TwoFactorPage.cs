using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed record TwoFactorPage(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>The sealed setup, for the form to send back.</summary>
    public required string Setup { get; init; }

    /// <summary>Without a margin: the frame on the page is margin enough, and leaves the code larger.</summary>
    public required QrDrawing Qr { get; init; }

    public required string SpelledKey { get; init; }

    public required IReadOnlyList<string> SpareCodes { get; init; }

    public string? Otp { get; init; }

    public bool IsKept { get; init; }

    public static TwoFactorPage For(TwoFactorSetup setup, string sealedSetup, SignedInStaff staff, IReadOnlyList<FormFault> faults)
    {
        var words = SignInWords.In(staff.Language);
        return new TwoFactorPage(new StaffFrame(words.TwoFactorTitle) { IsNarrow = true })
        {
            Setup = sealedSetup,
            Qr = QrDrawing.Of(Authenticator.AddressOf(setup.Key, staff.Email)),
            SpelledKey = setup.SpelledKey,
            SpareCodes = setup.SpareCodes,
            Faults = faults.Count == 0 ? null : new FormFaults(words.SetupFaults, faults),
        };
    }
}
