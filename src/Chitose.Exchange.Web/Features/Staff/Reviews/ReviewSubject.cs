using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What a review is about: a draft beside what is public.</summary>
public sealed record ReviewSubject(Draft Draft, Entry After, Entry? Before, int? Edition)
{
    public EntryComparison Changes { get; } = EntryComparison.Between(Before, After);

    /// <summary>Null if there is nothing to review.</summary>
    public static ReviewSubject? Of(WorkingCopy copy) =>
        copy.Draft is { } draft ? new ReviewSubject(draft, copy.Entry, copy.Published, copy.Revision?.Edition) : null;

    public string Title => Draft.Title;

    /// <summary>Languages that can become public in another form: their words change, or their mark that they are outdated goes.</summary>
    public IReadOnlyList<Language> Languages =>
        [.. Language.All.Where(language => Changes.Languages.Contains(language) || LosesMark(language))];

    /// <summary>Public translations that readers will be told are outdated.</summary>
    public IReadOnlyList<Language> BecomingOutdated =>
        Before is null ? [] : [.. Language.All.Where(language => Before.TextIn(language) is { IsOutdated: false } && After.TextIn(language) is { IsOutdated: true })];

    public bool LosesMark(Language language) => Before?.TextIn(language) is { IsOutdated: true } && After.TextIn(language) is { IsOutdated: false };
}
