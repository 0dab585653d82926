using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Site;

/// <summary>What an emergency notice says, and from when to when.</summary>
public sealed record NoticeContent
{
    public const int TextMaxLength = 300;

    public NoticeLevel Level { get; init; }

    /// <summary>What has happened. Japanese at least; a language without a text is shown the Japanese.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>What to do about it.</summary>
    public required LocalizedText ToDo { get; init; }

    /// <summary>Where the details stand.</summary>
    public string? Address { get; init; }

    /// <summary>How old the information is; UTC, like all times here.</summary>
    public required DateTime AsOf { get; init; }

    public required DateTime Start { get; init; }

    /// <summary>When it leaves the pages by itself.</summary>
    public required DateTime End { get; init; }

    public NoticePhase PhaseAt(DateTime now) => now < Start ? NoticePhase.Ahead : now < End ? NoticePhase.Shown : NoticePhase.Over;
}
