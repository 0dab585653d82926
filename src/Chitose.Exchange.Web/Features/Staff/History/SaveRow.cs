using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>A draft as somebody saved it.</summary>
/// <param name="Key">Names it in an address.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who, and how.</param>
/// <param name="IsAside">Kept beside the draft, not in it.</param>
public sealed record SaveRow(string Key, DatedText At, string Who, bool IsAside)
{
    public static SaveRow Of(DraftSave save, Language reader)
    {
        var words = HistoryWords.In(reader);
        var name = words.NameOf(save.SavedBy);
        return new SaveRow(
            HistoryVersion.KeyOf(save),
            StaffTime.InFull(save.SavedAt, reader),
            save.IsAside ? words.SavedAside(name: name) : save.IsAutomatic ? words.SavedWhileTyping(name: name) : words.SavedByButton(name: name),
            save.IsAside);
    }
}
