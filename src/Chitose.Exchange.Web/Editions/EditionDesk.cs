using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Makes today's edition, keeping what all editions share until the next publication.</summary>
public sealed class EditionDesk(TimeProvider clock)
{
    private volatile References? _references;
    private volatile int _round;

    /// <summary>Grows with every publication, so that what was read before one is known to be old.</summary>
    public int Round => _round;

    public async Task<Edition> EditionAsync(Language language, PublishedContent published, CancellationToken cancel)
    {
        var round = _round;
        if (_references is not { } references)
        {
            references = await References.ReadAsync(published, cancel);
            if (round == _round)
            {
                _references = references;
            }
        }

        return new Edition(language, clock.InChitose(), references);
    }

    /// <summary>Forgets what was kept, because something has been published.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _round);
        _references = null;
    }
}
