using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What staff call an entry: its Japanese title, or the end of its address where it has none, such as a photo without caption.</summary>
public static class EntryTitle
{
    public static string Of(Entry entry) => entry.TextIn(Language.Source)?.Title is { Length: > 0 } title ? title : entry.Slug;

    /// <summary>A title as the list of drafts keeps it, made readable where nobody has written one yet.</summary>
    public static string Of(int number, string kept, Language reader) =>
        kept == Draft.TitleOfPhoto(number) ? PhotosWords.In(reader).Untitled(number: number.ToString(CultureInfo.InvariantCulture)) : kept;

    /// <summary>In the reader's language where it has a title in it.</summary>
    public static string Of(Entry entry, Language reader) => entry.TextIn(reader)?.Title is { Length: > 0 } title ? title : Of(entry);
}
