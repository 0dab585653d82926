using Chitose.Exchange.Languages;
using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>What readers would see, in one of three widths.</summary>
public sealed record PreviewPane(string Width, IReadOnlyList<PreviewPane.Paper> Papers)
{
    public const string Phone = "phone";
    public const string Desk = "desk";
    public const string Print = "print";

    public static readonly IReadOnlyList<string> Widths = [Phone, Desk, Print];

    /// <summary>A text as its page shows it.</summary>
    public sealed record Paper(string Label, Language Language, string Title, string? Facts, string? Lead, IHtmlContent Body, IHtmlContent? EasyJapanese);
}
