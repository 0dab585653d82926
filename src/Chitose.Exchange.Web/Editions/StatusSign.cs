using Chitose.Exchange.Events;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Says of an event that it is yet to be held, or will not be: shape, word and colour together.</summary>
/// <param name="Style">Class names of the sign.</param>
/// <param name="Text">The word.</param>
public sealed record StatusSign(string Style, string Text)
{
    /// <summary>Null for what has been held.</summary>
    public static StatusSign? Of(ExchangeEvent entry, Edition edition) => entry.Status switch
    {
        EventStatus.Announced => new StatusSign("status status--ahead", edition.Words.StatusAnnounced),
        EventStatus.Cancelled => new StatusSign("status", edition.Words.StatusCancelled),
        _ => null,
    };
}
