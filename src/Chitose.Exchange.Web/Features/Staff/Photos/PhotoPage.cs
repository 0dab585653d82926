using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

public sealed record PhotoPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required PhotoForm Form { get; init; }

    public required IReadOnlyList<StaffSign> Signs { get; init; }

    /// <summary>Size of the original, who added it or worked on it last, and when.</summary>
    public required string About { get; init; }

    /// <summary>What staff ought to know: a consent that has ended, what a publisher wants changed.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required string Image { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Which part stays in sight, as a class of the stylesheet.</summary>
    public required string FocusCss { get; init; }

    public required IReadOnlyList<PlaceLine> Places { get; init; }

    /// <summary>Pages on which it does not stand yet.</summary>
    public required IReadOnlyList<PageOption> Pages { get; init; }

    public required bool CanWithdrawConsent { get; init; }

    public string ReviewAddress => $"/staff/entries/{Number}/review";

    public string HistoryAddress => $"/staff/entries/{Number}/history";

    public string? Alternative(Language language) => Form.Alternative.GetValueOrDefault(language.Tag);

    public string? Caption(Language language) => Form.Caption.GetValueOrDefault(language.Tag);

    public string? Credit(Language language) => Form.Credit.GetValueOrDefault(language.Tag);

    /// <summary>A page on which the photo stands.</summary>
    public sealed record PlaceLine(int Page, string Title, string Address, string? Position, bool IsRemoved);
}
