using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Resources.Staff;

/// <summary>What languages and roles are called on staff pages.</summary>
public static class StaffNames
{
    public static string NameOf(this ShellWords words, Language language) => language.Segment switch
    {
        "ja" => words.LanguageJa,
        "en" => words.LanguageEn,
        "zh" => words.LanguageZh,
        "ko" => words.LanguageKo,
        "th" => words.LanguageTh,
        _ => language.Name,
    };

    public static string NameOf(this ShellWords words, StaffRole role) => role switch
    {
        StaffRole.Editor => words.RoleEditor,
        StaffRole.Publisher => words.RolePublisher,
        _ => words.RoleAdmin,
    };
}
