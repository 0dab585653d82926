using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Settings;

/// <summary>Two forms: whom readers may ask, and how the staff work.</summary>
public sealed record SettingsPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required ContactForm Contact { get; init; }

    public required WorkForm Work { get; init; }

    /// <summary>What just happened, in a sentence.</summary>
    public string? Done { get; init; }

    public static SettingsPage For(ContactForm contact, WorkForm work, Language language) =>
        new(new StaffFrame(SettingsWords.In(language).Title) { Place = StaffPlace.Settings }) { Contact = contact, Work = work };
}
