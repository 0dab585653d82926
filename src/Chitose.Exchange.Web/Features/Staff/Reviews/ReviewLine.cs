namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Something that waits, with what the reader can do about it.</summary>
/// <param name="Title">The entry.</param>
/// <param name="Sign">Its state.</param>
/// <param name="Line">Who did what, when.</param>
public sealed record ReviewLine(string Title, StaffSign Sign, string Line)
{
    /// <summary>What somebody wrote about it.</summary>
    public string? Quote { get; init; }

    /// <summary>What changes.</summary>
    public string? Extent { get; init; }

    public (string Address, string Text)? Link { get; init; }

    /// <summary>An address to send to, and what the button says.</summary>
    public (string Address, string Text)? Button { get; init; }
}
