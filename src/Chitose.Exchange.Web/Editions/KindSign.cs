using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Web.Editions;

/// <summary>The kind of a tie as a sign: shape, word and colour together.</summary>
/// <param name="Style">Class names of the sign.</param>
/// <param name="Text">The word.</param>
public sealed record KindSign(string Style, string Text)
{
    public static KindSign Of(Partner partner, Edition edition) => new(StyleOf(partner.Tie), edition.KindOf(partner));

    public static string StyleOf(PartnerKind kind) => kind switch
    {
        PartnerKind.SisterCity => "kind",
        PartnerKind.FriendshipCity => "kind kind--friendship",
        _ => "kind kind--organization",
    };
}
