using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>The kind of a tie as a sign: shape, word and colour together.</summary>
/// <param name="Style">Class names of the sign.</param>
/// <param name="Text">The word.</param>
public sealed record KindSign(string Style, string Text)
{
    public static KindSign Of(Partner partner, Edition edition) => new(StyleOf(partner.Tie), edition.KindOf(partner));

    /// <summary>The kind of tie with the partner's name, as a heading over what belongs to it.</summary>
    public static KindSign WithName(Partner partner, Edition edition) => new(
        StyleOf(partner.Tie),
        edition.Words.KindAndPartner(kind: edition.KindOf(partner), partner: partner.ShortTitleIn(edition.Language).Text));

    public static string StyleOf(PartnerKind kind) => kind switch
    {
        PartnerKind.SisterCity => "kind",
        PartnerKind.FriendshipCity => "kind kind--friendship",
        _ => "kind kind--organization",
    };
}
