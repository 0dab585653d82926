using Chitose.Exchange.Photos;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Photos that have left the public pages because a consent has ended or was withdrawn.</summary>
internal sealed class PhotosCount(PhotoAlbum album, TimeProvider clock) : IStaffCount
{
    public StaffPlace Place => StaffPlace.Photos;

    public bool IsUrgent => true;

    public Task<int> CountAsync(SignedInStaff staff, CancellationToken cancel) => album.CountHiddenAsync(clock.InChitose(), cancel);
}
