using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Entries;

/// <summary>What people wrote about an entry in one language.</summary>
public sealed class EntryText
{
    public const int TitleMaxLength = 200;
    public const int SummaryMaxLength = 300;
    public const int AlternativeMaxLength = 500;
    public const int BodyMaxLength = 100_000;

    public required Language Language { get; set; }

    /// <summary>Heading and title of the page.</summary>
    public required string Title { get; set; }

    /// <summary>Shorter name for cards and the map, where the title is long.</summary>
    public string? ShortTitle { get; set; }

    /// <summary>Full official name where it differs from the title.</summary>
    public string? OfficialName { get; set; }

    /// <summary>Japanese reading in kana (よみ), by which Japanese names are sorted.</summary>
    public string? Reading { get; set; }

    /// <summary>Other spellings under which readers look for the entry.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>The one other spelling that the page itself mentions.</summary>
    public string? ShownAlias { get; set; }

    /// <summary>Large words of the home page; <c>|</c> stands where a line may break.</summary>
    public string? Headline { get; set; }

    /// <summary>Sentence under the heading.</summary>
    public string? Lead { get; set; }

    /// <summary>One or two sentences for lists and search engines: the page's description.</summary>
    public required string Summary { get; set; }

    /// <summary>What is on a photo, in a sentence, for those who do not see it.</summary>
    public string? Alternative { get; set; }

    /// <summary>Day on which this language last changed for its readers, in words or facts, in Japan.</summary>
    public required DateOnly Updated { get; set; }

    /// <summary>
    /// What the Japanese was like when this was translated from it, as <c>SourceFingerprint</c>; null where it is the Japanese that
    /// now stands beside it. A text that carries a fingerprint is outdated: its Japanese has changed since.
    /// </summary>
    public string? TranslatedFrom { get; set; }

    public bool IsOutdated => TranslatedFrom is not null;

    public EntryBody Body { get; set; } = new();

    /// <summary>A text that nobody has written yet.</summary>
    public static EntryText Empty(Language language) => new() { Language = language, Title = "", Summary = "", Updated = default };
}
