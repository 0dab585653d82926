using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Entries;

/// <summary>
/// Something that city staff must settle. Until then the page shows one value and says that it is being confirmed. What staff read
/// of it is written in the languages of their interface.
/// </summary>
public sealed class OpenQuestion
{
    /// <summary>As <c>Q01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is open: fact, name, figure or wording.</summary>
    public required string Level { get; init; }

    public required LocalizedText Subject { get; init; }

    /// <summary>Answers that are the same in every language: dates, names as they would be printed.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Answers in words.</summary>
    public IReadOnlyList<LocalizedText> Choices { get; init; } = [];

    /// <summary>What the public page shows meanwhile.</summary>
    public required LocalizedText ShownMeanwhile { get; init; }

    /// <summary>Who can answer.</summary>
    public required LocalizedText Ask { get; init; }
}
