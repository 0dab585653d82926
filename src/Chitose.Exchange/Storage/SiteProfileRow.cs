using Chitose.Exchange.Site;

namespace Chitose.Exchange.Storage;

/// <summary>The one row that holds the site's profile.</summary>
public sealed class SiteProfileRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required SiteProfile Profile { get; set; }
}
