using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Sharing;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Everything around the main text of a page: head, header, breadcrumb, foot.</summary>
public sealed record PageFrame
{
    /// <summary>The edition of the reader's language, which the address alone decides.</summary>
    public required Edition Edition { get; init; }

    /// <summary>What stands after the language in the address, the same in every language; null on error pages.</summary>
    public required string? Path { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Languages in which this page's own text is published.</summary>
    public required IReadOnlyCollection<Language> Translations { get; init; }

    /// <summary>Links above the page itself, from the one below home downwards.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The page's own name in the breadcrumb.</summary>
    public Phrase? Here { get; init; }

    /// <summary>Path of the menu item that this page belongs to.</summary>
    public string? MenuPath { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>When this language was first published; null where the page does not say.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When the Japanese was changed that this translation does not follow yet; null where it does (site conventions L5).</summary>
    public DateOnly? JapaneseUpdated { get; init; }

    public int? Number { get; init; }

    /// <summary>Name of the drawing that stands for the page where it is shared.</summary>
    public string Landscape { get; init; } = Landscapes.Chitose;

    /// <summary>The photos of the page; the first takes the drawing's place.</summary>
    public IReadOnlyList<PhotoView> Photos { get; init; } = [];

    public string? BodyClass { get; init; }

    /// <summary>Name of the page's stylesheet.</summary>
    public string Style { get; init; } = "site";

    /// <summary>Query of this page where it is one of several, as <c>?page=2</c>.</summary>
    public string Query { get; init; } = "";

    /// <summary>Says that readers do not see the page as it is here; null on the public site.</summary>
    public Phrase? PreviewNote { get; init; }

    /// <summary>What the page tells machines that it is about.</summary>
    public Subject Subject { get; init; } = Subject.None;

    /// <summary>
    /// Whether search engines and programs are offered this page in this language: its own text is published. Sitemap, feed and
    /// data ask the same of the store.
    /// </summary>
    public bool IsOffered => Path is not null && IsTranslated && PreviewNote is null && !IsPassing;

    /// <summary>Whether the page is no page of the site's content but made for one reader, such as what a search has found.</summary>
    public bool IsPassing { get; init; }

    /// <summary>The page's address within the site.</summary>
    public string Address => Addresses.Of(Language, Path + Query);

    /// <summary>Path of the picture that shows what the page is about.</summary>
    public string Picture => Photo?.ShareAddress ?? $"/share/{Landscape}.png";

    /// <summary>The card that other sites show beside a link to the page; null where the page is not offered or the typeface is missing.</summary>
    public ShareCard? Card { get; init; }

    /// <summary>Path of the picture beside a link to the page: its card, or the drawing alone where there is none.</summary>
    public string ShareImage => Card is { } card && Number is { } number ? ShareAddresses.Of(number, card) : $"/share/{Landscape}.png";

    public PhotoView? Photo => Photos.Count > 0 ? Photos[0] : null;

    public IReadOnlyList<PhotoView> OtherPhotos => [.. Photos.Skip(1)];

    public Language Language => Edition.Language;

    /// <summary>Whether the main text is in the reader's language. If not, search engines are kept away (site conventions L6).</summary>
    public bool IsTranslated => Translations.Contains(Language);

    public bool IsHome => Path == Addresses.Home;

    /// <summary>The edition in which the main text is written: the reader's, or the Japanese where a translation is missing.</summary>
    public Edition Content => IsTranslated ? Edition : Edition.In(Language.Source);

    /// <summary>The frame of an entry's page.</summary>
    public static PageFrame Of(Entry entry, Edition edition)
    {
        var text = entry.TextFor(edition.Language);
        return new PageFrame
        {
            Edition = edition,
            Path = Addresses.PathOf(entry),
            Title = text.Title,
            Description = text.Summary,
            Translations = [.. Language.All.Where(language => entry.TextIn(language) is not null)],
            Here = new Phrase(text.Title, text.Language),
            MenuPath = Addresses.PathOf(entry),
            Updated = text.Updated,
            JapaneseUpdated = text.IsOutdated ? entry.TextFor(Language.Source).Updated : null,
            Number = entry.Number,
            Landscape = Landscapes.Of(entry, edition.Profile.Home.Name),
            Card = text.Language == edition.Language ? EntryCard.Of(entry, text, edition) : null,
            Photos = edition.In(text.Language).PhotosOn(entry.Number),
        };
    }
}
