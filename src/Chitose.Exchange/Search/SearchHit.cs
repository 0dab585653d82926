using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>An entry that was found, as it stands in the language in which it was found.</summary>
public sealed record SearchHit(EntryKind Kind, int Number, string Slug, Language Language, string Title, string Summary, string Body);
