namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A note above the editor.</summary>
/// <param name="Css">Second class beside <c>note</c>.</param>
/// <param name="Icon">Name within <c>_Icons</c>.</param>
/// <param name="Text">What happened, what is safe, what to do.</param>
public sealed record EntryNote(string Css, string Icon, string Text)
{
    public string? Quote { get; init; }

    public string? LinkAddress { get; init; }

    public string? LinkText { get; init; }
}
