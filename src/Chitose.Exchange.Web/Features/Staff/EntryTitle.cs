using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What staff call an entry: its Japanese title, or the end of its address where it has none, such as a photo without caption.</summary>
public static class EntryTitle
{
    public static string Of(Entry entry) => entry.TextIn(Language.Source)?.Title is { Length: > 0 } title ? title : entry.Slug;
}
