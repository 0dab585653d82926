using Chitose.Exchange.Site;

namespace Chitose.Exchange.Storage;

/// <summary>The one row that holds the site's profile.</summary>
public sealed class SiteProfileRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required SiteProfile Profile { get; set; }

    /// <summary>The profile as the last import brought it; what differs from it was typed by staff. Null before anybody could.</summary>
    public SiteProfile? Imported { get; set; }

    /// <summary>Changes with every save.</summary>
    public Guid Version { get; set; } = Guid.CreateVersion7();
}
