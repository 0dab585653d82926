using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>A piece of a text as it is shown before or after a change.</summary>
public sealed record PaperPart
{
    /// <summary>What the piece is called, in the interface's language.</summary>
    public string? Label { get; init; }

    /// <summary>The piece in its own language, as blocks.</summary>
    public IHtmlContent? Blocks { get; init; }

    /// <summary>The piece in its own language, as one line.</summary>
    public IHtmlContent? Line { get; init; }

    /// <summary>Something to say of it, in the interface's language.</summary>
    public string? Note { get; init; }

    public static PaperPart Said(string note) => new() { Note = note };
}
