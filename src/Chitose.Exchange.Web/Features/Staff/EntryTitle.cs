using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What staff call an entry: its Japanese title, or the end of its address where it has none, such as a photo without caption.</summary>
public static class EntryTitle
{
    public static string Of(Entry entry) => entry.TextIn(Language.Source)?.Title is { Length: > 0 } title ? title : entry.Slug;

    /// <summary>A title as the list of drafts keeps it, made readable where nobody has written one yet.</summary>
    public static string Of(int number, string kept, Language reader) =>
        kept == Draft.TitleOfPhoto(number) ? Untitled(number, reader) : kept;

    /// <summary>In the reader's language where it has a title in it.</summary>
    public static string Of(Entry entry, Language reader) =>
        entry.TextIn(reader)?.Title is { Length: > 0 } title ? title
        : entry is Photo && entry.TextIn(Language.Source)?.Title is not { Length: > 0 } ? Untitled(entry.Number, reader)
        : Of(entry);

    private static string Untitled(int number, Language reader) => PhotosWords.In(reader).Untitled(number: number.ToString(CultureInfo.InvariantCulture));
}
