using Chitose.Exchange.Translating;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>How many translations are outdated, for the menu.</summary>
public sealed class OutdatedCount(OutdatedTexts outdated) : IStaffCount
{
    public StaffPlace Place => StaffPlace.Translations;

    public bool IsUrgent => true;

    public Task<int> CountAsync(SignedInStaff staff, CancellationToken cancel) => outdated.CountAsync(cancel);
}
