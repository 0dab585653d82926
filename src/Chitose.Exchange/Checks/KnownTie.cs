using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks;

/// <summary>What checks know of a partner to which an event or program belongs.</summary>
/// <param name="Kind">Kind of the tie.</param>
/// <param name="Agreement">Its agreement, from which anniversaries are counted.</param>
public sealed record KnownTie(PartnerKind Kind, Agreement Agreement)
{
    public static KnownTie Of(Partner partner) => new(partner.Tie, partner.Agreement);
}
