using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Content;

/// <summary>Everything a content folder holds.</summary>
public sealed class ContentSet
{
    public required IReadOnlyList<Entry> Entries { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<OpenQuestion> Questions { get; init; }

    public required SiteProfile Profile { get; init; }

    /// <summary>Words made ready for emergency notices.</summary>
    public IReadOnlyList<NoticeTemplate> NoticeTemplates { get; init; } = [];

    /// <summary>Addresses of entries that have been deleted.</summary>
    public IReadOnlyList<FormerAddress> Deleted { get; init; } = [];
}
