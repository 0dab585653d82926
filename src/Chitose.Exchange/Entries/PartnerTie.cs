namespace Chitose.Exchange.Entries;

/// <summary>Says that an event or program belongs to a partner.</summary>
/// <param name="Partner">Slug of the partner.</param>
/// <param name="Position">Place among the partners of the same activity, from 1.</param>
public sealed record PartnerTie(string Partner, int Position);
