using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Entries;

/// <summary>
/// One item of the site with its facts, which are neutral to language, and its texts, one a language: a single aggregate that
/// looks the same in files, in a draft, in a revision and in the published tables.
/// </summary>
public abstract class Entry
{
    public const int SlugMaxLength = 80;

    public abstract EntryKind Kind { get; }

    /// <summary>Last segment of the address, the same in every language: ASCII lower case, digits and hyphens.</summary>
    public required string Slug { get; set; }

    /// <summary>Number printed at the foot of the page, for paper and telephone; unique over all kinds.</summary>
    public required int Number { get; set; }

    /// <summary>Slugs this entry had before; their addresses lead here for good.</summary>
    public IReadOnlyList<string> FormerSlugs { get; set; } = [];

    /// <summary>Ids of the sources of the facts.</summary>
    public IReadOnlyList<string> Sources { get; set; } = [];

    /// <summary>The wording of the printed brochure that this entry goes back to, line by line, as printed.</summary>
    public IReadOnlyList<BrochureLine> Brochure { get; set; } = [];

    /// <summary>Addresses elsewhere where readers find more.</summary>
    public IReadOnlyList<RelatedLink> Links { get; set; } = [];

    public List<EntryText> Texts { get; init; } = [];

    /// <summary>Puts a text in the place of the one in the same language, or beside the others.</summary>
    public void Put(EntryText text)
    {
        Texts.RemoveAll(other => other.Language == text.Language);
        Texts.Add(text);
        Texts.Sort((one, other) => one.Language.Order.CompareTo(other.Language.Order));
    }

    public EntryText? TextIn(Language language) => Texts.Find(text => text.Language == language);

    /// <summary>The text in this language, or else in the source language, which every published entry has.</summary>
    /// <exception cref="InvalidOperationException">The entry was loaded without its source text.</exception>
    public EntryText TextFor(Language language) =>
        TextIn(language) ?? TextIn(Language.Source)
        ?? throw new InvalidOperationException($"{Kind} '{Slug}' has no text in {language} nor in {Language.Source}.");

    /// <summary>Brings texts, and what else has an order, into the order of the files.</summary>
    public virtual void SortParts() => Texts.Sort((one, other) => one.Language.Order.CompareTo(other.Language.Order));

    /// <summary>A short name for lists, maps and cards, in this language or else in the source language.</summary>
    public Phrase ShortTitleIn(Language language)
    {
        var text = TextFor(language);
        return new Phrase(text.ShortTitle ?? text.Title, text.Language);
    }

    public Phrase TitleIn(Language language)
    {
        var text = TextFor(language);
        return new Phrase(text.Title, text.Language);
    }
}
