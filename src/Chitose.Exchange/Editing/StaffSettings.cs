namespace Chitose.Exchange.Editing;

/// <summary>How the staff of this city work; the admin sets it.</summary>
public sealed class StaffSettings
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Whether publishing needs a second person. Off in an office of one.</summary>
    public bool NeedsSecondPerson { get; set; } = true;

    /// <summary>Whom staff ask for help, as shown at the foot of every staff page.</summary>
    public string? HelpContact { get; set; }

    /// <summary>Changes with every save.</summary>
    public Guid Version { get; set; }
}
