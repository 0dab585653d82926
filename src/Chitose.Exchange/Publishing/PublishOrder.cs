using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Publishing;

/// <summary>A publisher's word that a draft, as they have seen it, is to become public.</summary>
public sealed record PublishOrder
{
    public required int Number { get; init; }

    /// <summary>The version of the draft that was looked at.</summary>
    public required Guid Version { get; init; }

    /// <summary>Languages whose texts become public; the others stay as they are. Facts are the same in all.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    public required Person By { get; init; }

    public Approval Approval { get; init; } = new();
}
