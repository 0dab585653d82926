using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translating;

/// <summary>A change of the Japanese of one entry that translations have yet to follow.</summary>
public sealed record JapaneseChange
{
    /// <summary>The revision that made the Japanese what it is.</summary>
    public required Revision Revision { get; init; }

    /// <summary>Title of the entry, in the language of whoever looks or else in Japanese.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Number of the edition that the translations were made from; null if that Japanese was never public.</summary>
    public int? MadeFromEdition { get; init; }

    /// <summary>What was changed since; none if the former Japanese is not kept.</summary>
    public IReadOnlyList<ChangedPassage> Passages { get; init; } = [];

    /// <summary>The translations that wait.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Fingerprint of the Japanese of now.</summary>
    public required string Japanese { get; init; }

    public int Number => Revision.Number;
}
