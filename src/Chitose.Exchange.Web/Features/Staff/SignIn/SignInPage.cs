using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.SignIn;

public sealed record SignInPage(StaffFrame Frame, SignInForm Form) : StaffPage(Frame)
{
    /// <summary>Whether the reader was signed in before.</summary>
    public bool HasEnded { get; init; }

    public static SignInPage For(SignInForm form, Language language) =>
        new(new StaffFrame(SignInWords.In(language).Title) { IsNarrow = true, Scripts = ["passkeys"] }, form);

    public static SignInPage PasskeyRefused(SignInForm form, Language language)
    {
        var words = SignInWords.In(language);
        return For(form, language) with { Faults = new FormFaults(words.FailedHeading, [new FormFault("", words.PasskeyFailed)]) };
    }

    /// <summary>The same words whatever was wrong.</summary>
    public static SignInPage Refused(SignInForm form, Language language)
    {
        var words = SignInWords.In(language);
        return For(form, language) with { Faults = new FormFaults(words.FailedHeading, [new FormFault("email", words.Failed)]) };
    }
}
