using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Search;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Search;

public sealed record SearchPage(PageFrame Frame) : SitePage(Frame)
{
    /// <summary>Security requirements 1.4.</summary>
    public const int MostTyped = 200;

    public string Typed { get; init; } = "";

    /// <summary>How many were found and for which words, or why nothing was looked for; null on the empty form.</summary>
    public string? Status { get; init; }

    public IReadOnlyList<FoundGroup> Groups { get; init; } = [];

    public Paging Paging { get; init; } = Paging.Of(1, 0, "");

    public bool IsWithoutHits { get; init; }

    public static SearchPage For(string typed, SearchResult result, int number, Edition edition)
    {
        if (typed.Length == 0)
        {
            return new SearchPage(FrameOf(edition, edition.Words.SearchTitle, ""));
        }

        var words = edition.Words;
        var query = $"?q={Uri.EscapeDataString(WellFormed(typed))}";
        var count = result.Count.ToString(CultureInfo.InvariantCulture);
        var (results, paging) = (ResultsOf(result.Corrected ?? typed), Paging.Of(number, result.Count, edition.AddressOf(SearchController.Path) + query));
        return new SearchPage(FrameOf(edition, paging.Numbered(results, edition), query))
        {
            Typed = typed,
            Status = result.Count == 0 ? words.SearchNothing(words: typed)
                : result.Corrected is not null ? words.SearchCorrected(typed: typed, results: results)
                : result.IsPartial ? words.SearchPartial(typed: typed, results: results)
                : results,
            Groups = FoundGroup.Of(result, edition),
            Paging = paging,
            IsWithoutHits = result.Count == 0,
        };

        string ResultsOf(string lookedFor) => result.IsCut ? words.SearchCountMore(count: count, words: lookedFor) : words.SearchCount(count: count, words: lookedFor);
    }

    public static SearchPage TooLong(Edition edition) => new(FrameOf(edition, edition.Words.SearchTitle, ""))
    {
        Status = edition.Words.SearchTooLong(count: MostTyped.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>No language of its own is offered to search engines (site conventions S2); readers may still change languages.</summary>
    private static PageFrame FrameOf(Edition edition, string title, string query) => new()
    {
        Edition = edition,
        Path = SearchController.Path,
        Title = title,
        Description = edition.Words.SearchHint,
        Translations = Language.All,
        Here = new Phrase(edition.Words.SearchTitle, edition.Language),
        Query = query,
        IsPassing = true,
    };

    private static string WellFormed(string typed) => string.Concat(typed.EnumerateRunes());
}
