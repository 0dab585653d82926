using Chitose.Exchange.Languages;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>The two forms alone, when a file could not be read or there is nothing to put into one.</summary>
/// <param name="Frame">What is around them.</param>
/// <param name="Note">What to say above them; null if the faults say it.</param>
public sealed record TranslatorFilesPage(StaffFrame Frame, string? Note) : StaffPage(Frame)
{
    public const string FileField = "translator-file";

    public static TranslatorFilesPage Nothing(Language target, Language language)
    {
        var words = TranslatorFilesWords.In(language);
        return new TranslatorFilesPage(FrameOf(words.NothingTitle, language), words.NothingText(language: ShellWords.In(language).NameOf(target)));
    }

    public static TranslatorFilesPage Faulty(TranslationFileException fault, Language language)
    {
        var words = TranslatorFilesWords.In(language);
        return new TranslatorFilesPage(FrameOf(words.FaultsTitle, language), null)
        {
            Faults = new FormFaults(words.FaultsHeading, [new FormFault(FileField, words.WhyNot(fault))]) { Kept = words.FaultsKept },
        };
    }

    internal static StaffFrame FrameOf(string title, Language language) => new(title)
    {
        Place = StaffPlace.Translations,
        Crumbs = [new Crumb(ShellWords.In(language).PlaceTranslations, TranslationsController.Address)],
    };
}
