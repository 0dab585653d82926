using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>A change of the Japanese, and the translations that wait for it.</summary>
public sealed record ChangeCard
{
    public required int Place { get; init; }

    public required int Number { get; init; }

    public required Phrase Title { get; init; }

    /// <summary>日本語 第7版.</summary>
    public required string Edition { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who changed it, and why.</summary>
    public required string By { get; init; }

    /// <summary>Which places were changed, and how much; empty if the former Japanese is not kept.</summary>
    public required string Places { get; init; }

    public required IReadOnlyList<TextDifference> Passages { get; init; }

    public required IReadOnlyList<WaitingText> Texts { get; init; }

    /// <summary>Fingerprint of the Japanese that is shown here.</summary>
    public required string Japanese { get; init; }

    /// <summary>Whether whoever looks may say that the meaning is the same.</summary>
    public required bool MayDecide { get; init; }
}
