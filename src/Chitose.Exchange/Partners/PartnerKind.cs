namespace Chitose.Exchange.Partners;

/// <summary>The kind of tie. The four are never swapped: a school has no sister-city agreement (site conventions L11).</summary>
public enum PartnerKind
{
    SisterCity,
    FriendshipCity,
    OrganizationPartnership,
    SisterSchool,
}
