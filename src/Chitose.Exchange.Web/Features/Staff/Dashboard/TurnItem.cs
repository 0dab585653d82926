using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Something that waits for whoever is signed in.</summary>
/// <param name="Title">The entry.</param>
/// <param name="Status">What is the matter, in a few words.</param>
/// <param name="Detail">From whom, since when, in whose words.</param>
/// <param name="Address">Where to act.</param>
/// <param name="Action">What acting is called.</param>
public sealed record TurnItem(Phrase Title, string Status, string Detail, string Address, string Action)
{
    /// <summary>The language, if it is about one.</summary>
    public string? Part { get; init; }

    public StaffSign? Sign { get; init; }

    /// <summary>Whether it comes before one's own plans.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Address to which a press of a second button is sent, and its words.</summary>
    public (string Address, string Words)? Done { get; init; }
}
