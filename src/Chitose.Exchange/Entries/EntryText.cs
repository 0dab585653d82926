using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Entries;

/// <summary>What people wrote about an entry in one language.</summary>
public sealed class EntryText
{
    public const int TitleMaxLength = 200;
    public const int SummaryMaxLength = 300;
    public const int BodyMaxLength = 100_000;

    public required Language Language { get; init; }

    /// <summary>Heading and title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Shorter name for cards and the map, where the title is long.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>Full official name where it differs from the title.</summary>
    public string? OfficialName { get; init; }

    /// <summary>Japanese reading in kana (よみ), by which Japanese names are sorted.</summary>
    public string? Reading { get; init; }

    /// <summary>Other spellings under which readers look for the entry.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The one other spelling that the page itself mentions.</summary>
    public string? ShownAlias { get; init; }

    /// <summary>Large words of the home page; <c>|</c> stands where a line may break.</summary>
    public string? Headline { get; init; }

    /// <summary>Sentence under the heading.</summary>
    public string? Lead { get; init; }

    /// <summary>One or two sentences for lists and search engines: the page's description.</summary>
    public required string Summary { get; init; }

    /// <summary>Day on which this language was last changed, in Japan.</summary>
    public required DateOnly Updated { get; init; }

    public EntryBody Body { get; init; } = new();
}
