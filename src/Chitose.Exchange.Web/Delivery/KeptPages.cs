using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>The pages kept ready for readers. Whoever changes what readers see drops them, so that the change shows at once.</summary>
public sealed class KeptPages(EditionDesk desk, IOutputCacheStore cache)
{
    /// <summary>What readers see has changed.</summary>
    public event EventHandler? Dropped;

    public async Task DropAsync()
    {
        desk.Forget();

        // What has been published stands; a reader or publisher who goes away must not keep the old pages alive.
        await cache.EvictByTagAsync(PublicPages.CacheTag, CancellationToken.None);
        Dropped?.Invoke(this, EventArgs.Empty);
    }
}
