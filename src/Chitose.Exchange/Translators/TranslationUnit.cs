namespace Chitose.Exchange.Translators;

/// <summary>Words to translate: a field of a text, or a paragraph of its body.</summary>
public sealed record TranslationUnit
{
    public required UnitId Id { get; init; }

    /// <summary>The Japanese of now, without readings.</summary>
    public required string Source { get; init; }

    /// <summary>The Japanese that the translation was made from; null if it is the same or not known.</summary>
    public string? Former { get; init; }

    /// <summary>The translation as it stands; empty if there is none.</summary>
    public required string Target { get; init; }

    /// <summary>Whether there is work to do: no translation yet, or one that was made from another Japanese.</summary>
    public required bool IsStale { get; init; }

    public required UnitStamp Stamp { get; init; }
}
