using System.Text;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

/// <summary>A member of staff sets up the second factor.</summary>
[Route(FirstSteps.TwoFactorPath)]
public sealed class TwoFactorController(StaffMembers members, IDataProtectionProvider protection, TimeProvider clock) : StaffController(clock)
{
    [Read("")]
    public IActionResult Show() => View("TwoFactor", PageOf(TwoFactorSetup.New(Staff.Id, Now), []));

    [HttpPost("")]
    public async Task<IActionResult> Finish(TwoFactorForm form)
    {
        var words = SignInWords.In(Language);
        if (TwoFactorSetup.Open(form.Setup, Staff.Id, Now, protection) is not { } setup)
        {
            return Again("TwoFactor", PageOf(TwoFactorSetup.New(Staff.Id, Now), [new FormFault("otp", words.SetupTooOld)]));
        }

        var faults = new List<FormFault>();
        var step = Authenticator.StepOf(form.Otp ?? "", setup.Key, Now);
        if (step is null)
        {
            faults.Add(new FormFault("otp", words.CodeWrong));
        }

        if (!form.Kept)
        {
            faults.Add(new FormFault("kept", words.SpareKeptMissing));
        }

        if (faults.Count > 0)
        {
            return Again("TwoFactor", PageOf(setup, faults) with { Otp = form.Otp, IsKept = form.Kept });
        }

        await members.SetUpTwoFactorAsync(Staff.Id, setup, step!.Value);
        return Redirect(ReturnAddress.Home);
    }

    /// <summary>The spare codes as a file; they come from the page itself and are in no store yet.</summary>
    [HttpPost("codes")]
    public IActionResult Codes(string? setup) =>
        TwoFactorSetup.Open(setup, Staff.Id, Now, protection) is { } open
            ? File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(open.ToText(SignInWords.In(Language).SpareFile))).ToArray(), "text/plain; charset=utf-8", "yobi-code.txt")
            : Redirect(FirstSteps.TwoFactorPath);

    private TwoFactorPage PageOf(TwoFactorSetup setup, IReadOnlyList<FormFault> faults) =>
        TwoFactorPage.For(setup, setup.Sealed(protection), Staff, faults);
}
