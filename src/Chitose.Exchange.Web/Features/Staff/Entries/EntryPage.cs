using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The editor of an entry in one language.</summary>
public sealed record EntryPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required int Number { get; init; }

    /// <summary>The language that is being edited.</summary>
    public required Language Edited { get; init; }

    public required string Heading { get; init; }

    /// <summary>The edited language's name in the interface's language.</summary>
    public required string EditedName { get; init; }

    public required StaffSign State { get; init; }

    /// <summary>第7版（2026年11月20日）; null if it has never been published.</summary>
    public required string? Edition { get; init; }

    /// <summary>Where readers see it; null if they do not.</summary>
    public required string? PublicAddress { get; init; }

    /// <summary>Who else has the entry open.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>What has happened to the draft on its way to the public.</summary>
    public required IReadOnlyList<EntryNote> Notes { get; init; }

    public required IReadOnlyList<EntryTab> Tabs { get; init; }

    public required FindingsPanel Findings { get; init; }

    public required EntryForm Form { get; init; }

    public required FactsPage Facts { get; init; }

    public required TextsPage Texts { get; init; }

    public required PreviewPane Preview { get; init; }

    /// <summary>Whether the draft is saved, and that the public page has not changed.</summary>
    public required string Saved { get; init; }

    /// <summary>Whether the author is asked what a change of the Japanese means for translations: from the start, where the Japanese is edited.</summary>
    public required bool AsksMeaning { get; init; }

    public required bool CanPublish { get; init; }

    public bool IsSource => Edited.IsSource;
}
