namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>The items of the staff menu, in their order.</summary>
public enum StaffPlace
{
    Dashboard,
    Reviews,
    Translations,
    Questions,
    Photos,
    Notices,
    Settings,
    Accounts,
    Audit,
    Rules,
}
