using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>An entry's title as a link.</summary>
public sealed record EntryLink(Phrase Title, string Address);
