using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>An entry that was found, as it stands in the language in which it was found.</summary>
public sealed record SearchHit(EntryKind Kind, int Number, string Slug, Language Language, string Title, string Summary, string Body)
{
    /// <summary>Whether exactly a name of it was asked for, in whatever spelling.</summary>
    public bool IsNamed { get; init; }

    /// <summary>When an event took place, where that is not being confirmed.</summary>
    public HistoricDate? Date { get; init; }

    /// <summary>Its last day, where it took several.</summary>
    public HistoricDate? EndDate { get; init; }
}
