namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>An item of the staff menu as it is shown.</summary>
public sealed record StaffMenuLink(StaffPlace Place, string Address, string Text)
{
    /// <summary>How many things wait there; 0 is not shown.</summary>
    public int Waiting { get; init; }

    /// <summary>Whether somebody ought to act on them, or they are merely there.</summary>
    public bool IsUrgent { get; init; }
}
