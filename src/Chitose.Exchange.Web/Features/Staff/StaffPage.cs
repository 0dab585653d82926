namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What every staff page tells the layout; each page adds its own content.</summary>
public abstract record StaffPage(StaffFrame Frame)
{
    /// <summary>What must be put right in the form that was sent. The layout then says so in the title and at the top of the page.</summary>
    public FormFaults? Faults { get; init; }
}
