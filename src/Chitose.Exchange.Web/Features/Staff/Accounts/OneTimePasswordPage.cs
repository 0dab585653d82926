using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>Shows a one-time password, once.</summary>
public sealed record OneTimePasswordPage(StaffFrame Frame, string Said, string Password) : StaffPage(Frame)
{
    public static OneTimePasswordPage Added(string name, string password, Language language) =>
        new(FrameIn(language), AccountsWords.In(language).OneTimeAdded(name: name), password);

    public static OneTimePasswordPage Reset(string name, string password, Language language) =>
        new(FrameIn(language), AccountsWords.In(language).OneTimeReset(name: name), password);

    private static StaffFrame FrameIn(Language language) => new(AccountsWords.In(language).OneTimeTitle)
    {
        Place = StaffPlace.Accounts,
        Crumbs = [new Crumb(ShellWords.In(language).PlaceAccounts, "/staff/accounts")],
        IsNarrow = true,
    };
}
