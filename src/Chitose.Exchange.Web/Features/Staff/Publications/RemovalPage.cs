namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>A page that says what will happen before something is taken away, and asks why.</summary>
public sealed record RemovalPage(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    /// <summary>Where to go instead.</summary>
    public required string Back { get; init; }

    /// <summary>What happens.</summary>
    public required string What { get; init; }

    /// <summary>What stays safe.</summary>
    public required string Safe { get; init; }

    /// <summary>Something else that might do.</summary>
    public string? Instead { get; init; }

    public required string Button { get; init; }

    /// <summary>Null where no reason is asked for.</summary>
    public RemovalForm? Form { get; init; }

    /// <summary>Whether it can happen at a later hour.</summary>
    public bool CanWait { get; init; }

    /// <summary>When it is to happen, if that is planned.</summary>
    public string? Planned { get; init; }

    /// <summary>The version that was looked at, where one is thrown away.</summary>
    public Guid? Version { get; init; }
}
