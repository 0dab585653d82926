using System.Data.Common;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Makes today's edition, keeping what all editions share until the next publication.</summary>
public sealed class EditionDesk(TimeProvider clock)
{
    private volatile References? _references;
    private volatile EmergencyNotice? _notice;
    private volatile int _round;

    /// <summary>Grows with every publication, so that what was read before one is known to be old.</summary>
    public int Round => _round;

    /// <summary>The notice that stands above every page at this moment, as far as it is known without asking the store.</summary>
    public NoticeContent? Notice => _notice?.Content is { } notice && notice.PhaseAt(Now) == NoticePhase.Shown ? notice : null;

    /// <summary>Names that stay on one line; null before anything was read.</summary>
    public HeldNames? Held => _references?.Held;

    public async Task<Edition> EditionAsync(Language language, PublishedContent published, CancellationToken cancel)
    {
        var references = _references ?? await ReadAsync(published, cancel);
        return new Edition(language, clock.InChitose(), references) { Notice = Notice };
    }

    /// <summary>
    /// What tells pages with one notice from pages with another, or with none: which notice it is and where it stands in time. It
    /// never comes back to what it was, so a page kept under an old mark is never shown again.
    /// </summary>
    /// <param name="published">Asked for only after a publication.</param>
    /// <param name="cancel">Gives the question up.</param>
    public async ValueTask<string> NoticeMarkAsync(Func<PublishedContent> published, CancellationToken cancel)
    {
        if (_references is null)
        {
            try
            {
                await ReadAsync(published(), cancel);
            }
            catch (DbException)
            {
                // While the store cannot be read, kept pages are served with the notice last known; the page itself tells the fault.
            }
        }

        return _notice is { } notice ? $"{notice.Version:N} {notice.Content.PhaseAt(Now)}" : "";
    }

    /// <summary>Forgets what was kept, because something has been published.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _round);
        _references = null;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<References> ReadAsync(PublishedContent published, CancellationToken cancel)
    {
        var round = _round;
        var references = await References.ReadAsync(published, cancel);
        if (round == _round)
        {
            _notice = references.Notice;
            _references = references;
        }

        return references;
    }
}
