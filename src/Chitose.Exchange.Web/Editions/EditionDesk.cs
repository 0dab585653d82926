using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Makes today's edition, keeping what all editions share until the next publication.</summary>
public sealed class EditionDesk(TimeProvider clock)
{
    private volatile References? _references;

    public async Task<Edition> EditionAsync(Language language, PublishedContent published, CancellationToken cancel)
    {
        var references = _references ??= await References.ReadAsync(published, cancel);
        return new Edition(language, clock.InChitose(), references);
    }

    /// <summary>Forgets what was kept, because something has been published.</summary>
    public void Forget() => _references = null;
}
