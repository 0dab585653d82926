using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Storage;

/// <summary>The text of a page in one language, and where the page stands.</summary>
public sealed record PublishedText(EntryKind Kind, string Slug, int Number, EntryText Text);
