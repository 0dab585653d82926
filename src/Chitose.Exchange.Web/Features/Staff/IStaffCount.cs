namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Counts what waits in a room, for the menu. A room registers its own.</summary>
public interface IStaffCount
{
    StaffPlace Place { get; }

    /// <summary>Whether the number calls for action.</summary>
    bool IsUrgent { get; }

    Task<int> CountAsync(SignedInStaff staff, CancellationToken cancel);
}
