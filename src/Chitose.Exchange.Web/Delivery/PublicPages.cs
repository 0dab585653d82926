namespace Chitose.Exchange.Web.Delivery;

/// <summary>Names that the parts of delivery agree on.</summary>
public static class PublicPages
{
    /// <summary>Output-cache policy of public pages.</summary>
    public const string CachePolicy = "public-pages";

    /// <summary>Cache tag of everything that is made from published content.</summary>
    public const string CacheTag = "published";
}
