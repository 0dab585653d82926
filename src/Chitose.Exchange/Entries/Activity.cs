namespace Chitose.Exchange.Entries;

/// <summary>Something done together with partners: an event or a program.</summary>
public abstract class Activity : Entry
{
    /// <summary>The partners it belongs to; none for a matter of the city as a whole.</summary>
    public List<PartnerTie> Partners { get; set; } = [];

    /// <summary>Id of an open question about it; the page then marks the uncertain fact as being confirmed.</summary>
    public string? Question { get; set; }

    public override void SortParts()
    {
        base.SortParts();
        Partners.Sort((one, other) => one.Position.CompareTo(other.Position));
    }

    public bool IsWith(Entry partner) => Partners.Exists(tie => tie.Partner == partner.Slug);

    public bool IsConfirmed => Question is null;
}
